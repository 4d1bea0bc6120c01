// Sets the colours that the reader chose before anything is drawn; `?theme=` wins, as in an embedded page.
(() => {
  const names = ["light", "dark"];
  const asked = new URLSearchParams(location.search).get("theme");
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem("friction.settings"))?.theme;
  } catch {
    // Storage may be refused, or hold what is no JSON.
  }
  const theme = [asked, kept].find((name) => names.includes(name));
  if (theme) document.documentElement.dataset.theme = theme;
})();
