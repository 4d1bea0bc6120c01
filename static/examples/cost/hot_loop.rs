// Called for every request. Each line is reasonable; together they are mostly the allocator at work.
use std::collections::HashMap;

trait Shape {
    fn area(&self) -> f64;
    fn kind(&self) -> String;
}

struct Circle { radius: f64 }
struct Square { side: f64 }

impl Shape for Circle {
    fn area(&self) -> f64 {
        3.14159 * self.radius * self.radius
    }
    fn kind(&self) -> String {
        "circle".to_string()
    }
}

impl Shape for Square {
    fn area(&self) -> f64 {
        self.side * self.side
    }
    fn kind(&self) -> String {
        "square".to_string()
    }
}

struct Scene {
    // One allocation and one indirect call for each shape, and no two of them side by side in memory.
    shapes: Vec<Box<dyn Shape>>,
}

fn totals(scene: &Scene) -> HashMap<String, f64> {
    let mut totals = HashMap::new();
    for shape in scene.shapes.iter() {
        let key = format!("{}", shape.kind());
        let separator = String::from("/");
        *totals.entry(key + &separator).or_insert(0.0) += shape.area();
    }
    totals
}

fn slugs(titles: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    for title in titles {
        let words: Vec<String> = title.split(' ').map(|word| word.to_lowercase()).collect();
        let mut slug = String::new();
        for word in words {
            slug.push_str(&format!("{word}-"));
        }
        if is_free(&slug.to_string()) {
            out.push(slug);
        }
    }
    out
}

fn is_free(slug: &str) -> bool {
    !slug.is_empty()
}

fn longest(words: &Vec<String>) -> Option<&String> {
    let sorted: Vec<&String> = words.iter().collect();
    sorted.into_iter().max_by_key(|word| word.len())
}

fn main() {
    let scene = Scene { shapes: vec![Box::new(Circle { radius: 1.0 }), Box::new(Square { side: 2.0 })] };
    let slugs = slugs(&["Zero Cost".to_string(), "Is Not Free".to_string()]);
    println!("{:?} {:?}", totals(&scene), longest(&slugs));
}
