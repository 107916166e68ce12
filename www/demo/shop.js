// The shop's script; the shop also works without it. With the script, the visitor stays on the page when adding to the
// basket, and the visitor's events go to the engine in this browser, which drops them without consent.

const basket = { text: document.body.dataset.basket ?? "" };
const toast = document.querySelector("[data-toast]");
const said = document.querySelector("[data-homebody-said]");

/** The engine, or null if it cannot run: the shop then works without it. */
const engine = import("/homebody/homebody.js").then((homebody) => homebody.whenEngine()).catch(() => null);

/**
 * Adds one unit of an item to the basket's text and returns the result; the server parses it and applies its limits
 * again.
 * @param {string} text
 * @param {string} item
 */
export function withOneMore(text, item) {
  const id = encodeURIComponent(item);
  const lines = text === "" ? [] : text.split(",");
  const at = lines.findIndex((line) => line === id || line.startsWith(`${id}x`));
  if (at < 0) return [...lines, id].join(",");
  const number = lines[at] === id ? 1 : Number(lines[at].slice(id.length + 1)) || 1;
  return lines.with(at, `${id}x${Math.min(number + 1, 99)}`).join(",");
}

/** Returns the number of items in a basket's text. @param {string} text */
export function countOf(text) {
  const number = (/** @type {string} */ line) => Number(/x(\d+)$/.exec(line)?.[1] ?? 1);
  return text === "" ? 0 : text.split(",").reduce((sum, line) => sum + number(line), 0);
}

/** Returns the address with this basket. @param {string} address @param {string} text */
function carrying(address, text) {
  const url = new URL(address, location.href);
  url.searchParams.delete("basket");
  const query = [url.searchParams.toString(), text && `basket=${text}`].filter(Boolean).join("&");
  return `${url.pathname}${query && `?${query}`}${url.hash}`;
}

/** Shows a short message that disappears by itself. @param {string} words */
function say(words) {
  if (!toast) return;
  toast.textContent = words;
  toast.classList.add("shown");
  setTimeout(() => toast.classList.remove("shown"), 2500);
}

/** Shows the basket's new state everywhere on the page. */
function showBasket() {
  history.replaceState(history.state, "", carrying(location.href, basket.text));
  const count = document.querySelector("[data-basket-count]");
  if (count) {
    count.textContent = String(countOf(basket.text));
    count.parentElement?.toggleAttribute("hidden", basket.text === "");
  }
}

// Adds the basket to links and forms at the moment they are used, including those added by other scripts.
for (const type of ["click", "auxclick", "contextmenu"]) {
  document.addEventListener(type, (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    if (link.pathname === location.pathname && link.hash !== "") return; // a place on this page
    link.href = carrying(link.href, basket.text);
  }, { capture: true });
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const field = form.querySelector('input[name="basket"]');
  if (field instanceof HTMLInputElement) {
    field.value = basket.text;
    field.disabled = basket.text === "";
  }
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement) || button.name !== "add") return;
  const item = button.value;
  void engine.then((running) => running?.track("cart", { item }));
  if (!form.classList.contains("add")) return; // the server computes the totals of the basket page
  event.preventDefault();
  basket.text = withOneMore(basket.text, item);
  showBasket();
  say(`In your basket: ${(button.getAttribute("aria-label") ?? "").replace(/^Add (to basket: )?| to basket$/g, "")}`);
});

/**
 * All pictures of the shop, if the page has a shelf. They are requested together and regardless of consent, so the
 * server does not learn which ones are shown. Kept as text until a shelf needs them: parsing takes longer than ranking.
 */
const album = document.querySelector("homebody-shelf")
  ? fetch("/tiles.json").then((answer) => (answer.ok ? answer.text() : "")).catch(() => "")
  : Promise.resolve("");

/** @type {Promise<{ parts: string[], pictures: Record<string, number[]> }> | undefined} */
let read;

/** Parses the pictures once the cards are on the screen. Drawings share parts, each of which is stored once. */
async function readPictures() {
  const text = await album;
  await new Promise((painted) => setTimeout(painted));
  try {
    return JSON.parse(text);
  } catch {
    return { parts: [], pictures: {} };
  }
}

/** Adds the pictures to the ranked cards; a card without a picture has its title and colour. */
async function showPictures() {
  if (!document.querySelector("homebody-shelf > [slot=ranked]")) return;
  const { parts, pictures } = await (read ??= readPictures());
  for (const image of document.querySelectorAll("homebody-shelf > [slot=ranked] img[data-tile]")) {
    const drawing = pictures[image.dataset.tile]?.map((part) => parts[part]).join("");
    if (drawing) image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
    image.removeAttribute("data-tile");
  }
}
document.addEventListener("homebody:ranked", showPictures);
void showPictures(); // For rankings that finished before this script ran.

/** Stopping takes one step, like consenting; everything else about the visitor's data is in the preference centre. */
async function stop() {
  const running = await engine;
  if (running === null) return "Recommendations are not running in this browser, so nothing is kept.";
  if (running.consent.get("recommendations") !== "given") return "Recommendations are off: nothing is kept.";
  await running.consent.withdraw("recommendations");
  return "Recommendations are off, and what was kept has been deleted.";
}

// A message about an earlier state is no longer true.
void engine.then((running) => running?.on("consent", () => said && (said.textContent = "")));

document.querySelector("[data-homebody-stop]")?.addEventListener("click", async () => {
  // The change is stored, but another tab has not confirmed it; the message says so.
  const words = await stop().catch((error) =>
    error.code === "tabs/unresponsive" ? `${error.message}.` : `That did not work: ${error.message}`,
  );
  if (said) said.textContent = words;
});
