// Starts the page: a file of its own, since the content security policy allows no inline script.
import init from "./app.js";

await init();
