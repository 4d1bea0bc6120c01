// A C library, wrapped in an afternoon. Every promise that the compiler can't check is made here, by hand.
use std::ffi::{CStr, CString, c_char, c_int, c_void};

// Rust may order these fields as it likes; C may not.
struct Settings {
    level: u8,
    size: u32,
    name: *const c_char,
}

unsafe extern "C" {
    fn codec_open(name: *const c_char, settings: *const Settings) -> *mut c_void;
    fn codec_write(codec: *mut c_void, data: *const u8, len: c_int) -> c_int;
    fn codec_error(codec: *mut c_void) -> *const c_char;
    fn codec_on_event(codec: *mut c_void, callback: extern "C" fn(*mut c_void, c_int), user: *mut c_void);
    fn codec_close(codec: *mut c_void);
}

pub struct Codec {
    raw: *mut c_void,
}

impl Codec {
    pub fn open(name: &str, level: u8) -> Codec {
        // The CString dies at the end of this line; the pointer stays.
        let c_name = CString::new(name).unwrap().as_ptr();
        let settings = Settings { level, size: 4096, name: c_name };
        let raw = unsafe { codec_open(c_name, &settings) };
        Codec { raw }
    }

    pub fn write(&mut self, data: &[u8]) -> bool {
        unsafe { codec_write(self.raw, data.as_ptr(), data.len() as c_int) == 0 }
    }

    pub fn error(&self) -> String {
        unsafe { CStr::from_ptr(codec_error(self.raw)).to_string_lossy().into_owned() }
    }

    pub fn watch(&mut self, counter: &mut Counter) {
        let user = counter as *mut Counter as *mut c_void;
        unsafe { codec_on_event(self.raw, on_event, user) }
    }

    pub unsafe fn raw(&self) -> *mut c_void {
        self.raw
    }
}

impl Drop for Codec {
    fn drop(&mut self) {
        unsafe { codec_close(self.raw) }
    }
}

unsafe impl Send for Codec {}

pub struct Counter {
    pub seen: Vec<c_int>,
}

// A panic in here would unwind into C.
extern "C" fn on_event(user: *mut c_void, code: c_int) {
    let counter = unsafe { &mut *(user as *mut Counter) };
    counter.seen.push(code);
    assert!(code >= 0, "the codec reported {code}");
}
