// For pages that embed Friction: lets each frame be as high as its content.
(() => {
  const origin = new URL(document.currentScript.src).origin;
  addEventListener("message", ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== "friction:height" || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(data.height)}px`;
    }
  });
})();
