/**
 * `<homebody-consent>`: asks for consent until the visitor has answered. It is a labelled region at the bottom of the
 * window, not a dialog: it takes no focus, blocks nothing, and never covers the focused element. "Reject" and "Accept"
 * are the same kind of button, and closing the question never counts as consent. Its title is announced once. On a
 * small screen it takes a third of the height; its text scrolls, and the answers stay in view.
 *
 * Put the element at the start of `body`, after a skip link if there is one: the question is then within the first Tab
 * stops. While something is shown, the element adds a `<homebody-consent companion>` to the end of `body`. This reserves
 * as much space as the region covers, so that the end of the page can be scrolled into view. An element that comes after
 * the page's content reserves the space itself; its companion is a button at the start of `body` that leads to the
 * question.
 *
 * If the browser sends Global Privacy Control, the element does not ask: a line at the end of the page says that the
 * signal is honoured, and offers the choices to visitors who want something else.
 *
 * `ask()` opens the question again, with the current choices. Attributes: `unstyled`, only the site's styles apply;
 * `refused`, purposes that the visitor has refused on another subdomain and is not asked for here.
 * Parts: `region`, `words`, `changes`, `link`, `choices`, `choice`, `more`, `chooser`, `purposes`, `purpose`, `name`,
 * `problem`, `gpc`, `entry`, `said` (the outcome, shown for a few seconds). Fires `homebody:consent` with `{ purpose, state
 * }` for each decision, in any tab.
 */
import { languageOf, say, stringsFor } from "../../locales/index.js";
import { insideOf } from "../../page/engine.js";
import { present } from "../../page/evidence.js";
import { dress } from "../../shared/style.js";
import { HomebodyElement, make } from "../base.js";
import { Guest } from "./guest.js";
import { nameOf, ordinaryOf, purposesOf, unanswered } from "./purposes.js";
import { makeQuestion, makeGpc } from "./question.js";
import { CSS } from "./style.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Drawn } from "../../page/consent.js" */
/** @import { Change, DecisionKind } from "../../shared/types.js" */
/** @import { Asking, Setting } from "./question.js" */

/** How long the outcome is shown, in milliseconds (chosen: enough time to read twenty words twice). */
const SAID_MILLIS = 12_000;

/**
 * How long clicks go through a question that has appeared, in milliseconds (chosen: longer than a reaction, and
 * than the LEAST_SHOWN of page/evidence.js).
 */
const ASIDE_MILLIS = 500;

export class ConsentElement extends HomebodyElement {
  /** A live region, present before it has text; it shows the outcome for a few seconds. */
  #status = make("p", { part: "said", role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #fading;
  #guest = new Guest(this);
  /** @type {Setting | undefined} */
  #setting;
  /** @type {"question" | "gpc" | undefined} */
  #shown;
  /** Counts requests to show something: only the latest one is shown. */
  #turn = 0;
  /** True once the question has been announced on this page. */
  #announced = false;
  /** Returns true if the pending answer has taken full effect. @type {(() => boolean) | undefined} */
  #holds;

  /** @override */
  connected() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    dress(root, CSS);
    root.append(this.#status);
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    if (this.hasAttribute("companion")) return;
    const strings = await stringsFor(languageOf(this, engine.notice.languages));
    if (signal.aborted) return;
    this.#setting = { engine, strings };
    this.#status.lang = strings.lang;
    const stops = [
      engine.on("consent", (detail) => {
        this.#update(false);
        this.announce("consent", detail);
      }),
      // The site could not ask for purposes that another manager restricted, so ask when the restriction ends.
      engine.on("restrictions", () => this.#update(true)),
      engine.on("stopped", () => this.#leave()),
    ];
    signal.addEventListener("abort", () => {
      for (const stop of stops) stop();
      this.#leave();
      this.#setting = this.#holds = undefined;
    });
    this.#update(true);
  }

  /**
   * Opens the question again at the visitor's request, with the current choices, and moves the focus into it. Escape,
   * or saving without a change, leaves everything as it is.
   */
  ask() {
    if (this.#setting && !this.#holds) void this.#open(this.#setting, purposesOf(this.#setting.engine), true);
  }

  /**
   * Shows the question, the line about GPC, or nothing, as the consent states require.
   * @param {boolean} mayAsk Whether to ask now; the visitor is not asked again right after erasing everything.
   */
  #update(mayAsk) {
    // An answer to several purposes is one answer: the question stays until the whole answer has taken effect.
    if (!this.#setting || this.#holds?.() === false) return;
    const { engine } = this.#setting;
    const [before, answered] = [this.#shown, this.#holds !== undefined];
    this.#holds = undefined;
    const purposes = unanswered(engine, this.getAttribute("refused")?.split(/\s+/) ?? []);
    const said = purposesOf(engine).some((purpose) => engine.consent.get(purpose) === "given");
    const due = purposes.length > 0 ? "question" : engine.gpc && !said ? "gpc" : undefined;
    if (due === before && !answered) return;
    if (before === "question" || answered) this.#say(outcome(this.#setting));
    const inside = this.#guest.region?.matches(":focus-within");
    this.#leave();
    if (due === "question" && (mayAsk || answered)) void this.#open(this.#setting, purposes, false);
    if (due !== "gpc") return;
    const line = this.#show("gpc", makeGpc(this.#asking(this.#setting, purposesOf(engine), [])));
    if (inside && answered) line.querySelector("button")?.focus();
  }

  /** @param {Setting} setting @param {string[]} purposes @param {boolean} again */
  async #open(setting, purposes, again) {
    this.#leave();
    const turn = this.#turn;
    this.#shown = "question";
    const { consent, renewals } = setting.engine;
    const changes = await Promise.all(renewals.map((purpose) => consent.changes(purpose))).catch(() => []);
    if (turn !== this.#turn) return;
    const region = this.#show("question", makeQuestion(this.#asking(setting, purposes, changes.flat()), again));
    // The engine is loaded at the first sign of an answer, so that the answer does not wait for it.
    for (const sign of ["pointerdown", "keydown"]) region.addEventListener(sign, () => setting.engine.prepare(), { once: true });
    const title = /** @type {HTMLElement} */ (region.querySelector("h2"));
    if (!again) {
      // A region that appears is not announced by itself, and one that is drawn again is no news.
      if (!this.#announced) this.#say(title.textContent ?? "", "heard");
      this.#announced = true;
      return;
    }
    region.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      this.#leave();
      this.#update(true);
    });
    title.focus();
  }

  /** @param {Setting} setting @param {string[]} purposes @param {Change[]} changes @returns {Asking} */
  #asking({ engine, strings }, purposes, changes) {
    const given = purposes.filter((purpose) => engine.consent.get(purpose) === "given");
    const { notice, gpc } = engine;
    return {
      notice,
      strings,
      purposes,
      ordinary: ordinaryOf(purposes),
      renewed: engine.renewals,
      given,
      gpc,
      changes,
      answer: (about, yes, event) => void this.#answer(about, yes, event, { notice, gpc }),
    };
  }

  /** @param {"question" | "gpc"} what @param {HTMLElement} block */
  #show(what, block) {
    this.#leave();
    this.#shown = what;
    this.#guest.enter(block, what === "gpc");
    // A click that is meant for the page does not meet a question that has just appeared.
    block.style.pointerEvents = "none";
    setTimeout(() => (block.style.pointerEvents = ""), ASIDE_MILLIS);
    // The time of an event is the browser's own, as that of the visitor's press.
    present(block, block.querySelector("#chooser"), new Event("").timeStamp);
    return block;
  }

  /**
   * Records an answer: consent to some of these purposes and refusal of the others.
   * @param {string[]} purposes
   * @param {string[]} yes
   * @param {Event} event
   * @param {Drawn} drawn
   */
  async #answer(purposes, yes, event, drawn) {
    const block = this.#guest.region;
    if (!this.#setting || !block || this.#holds) return;
    const { strings, engine } = this.#setting;
    const { consent } = engine;
    const given = (/** @type {string} */ purpose) => consent.get(purpose) === "given";
    /** @type {Record<string, DecisionKind>} */
    const changed = {};
    for (const purpose of purposes) {
      const [was, is] = [given(purpose), yes.includes(purpose)];
      if (is && !was) changed[purpose] = "given";
      else if (!is && was) changed[purpose] = "withdrawn";
      else if (consent.get(purpose) === "unset") changed[purpose] = "refused";
    }
    const decisions = insideOf(engine).decide(changed, event, { ...drawn, language: strings.lang });
    const holds = () => purposes.every((purpose) => consent.get(purpose) !== "unset" && given(purpose) === yes.includes(purpose));
    this.#holds = holds;
    const failures = (await Promise.allSettled(decisions)).filter((decision) => decision.status === "rejected");
    for (const { reason } of failures) this.announce("error", { error: reason });
    if (this.#holds !== holds) return;
    // The answer is stored, even if another tab is slow to confirm or another consent manager restricts it.
    if (failures.length === 0 || holds()) {
      this.#holds = () => true;
      this.#update(false);
      return;
    }
    this.#holds = undefined;
    // The engine now says what the policy says.
    if (failures.some(({ reason }) => reason.code === "consent/outdated")) {
      this.#leave();
      return this.#update(true);
    }
    block.querySelector("[part=problem]")?.remove();
    const problem = make("p", { part: "problem", role: "alert" }, say(strings, "consent.failed"));
    block.append(problem);
    present(block, block.querySelector("#chooser"));
    problem.scrollIntoView({ block: "nearest" });
  }

  /**
   * Announces and shows a message, which disappears by itself.
   * @param {string} words
   * @param {string} [name] The class "heard" for a message that is announced but not shown.
   */
  #say(words, name = "") {
    clearTimeout(this.#fading);
    this.#status.replaceChildren(make("span", { class: name }, words));
    this.#fading = setTimeout(() => this.#status.replaceChildren(), SAID_MILLIS);
  }

  /** Removes the message. */
  #leave() {
    this.#turn++;
    this.#shown = undefined;
    this.#guest.leave();
  }
}

/** Returns the outcome as a sentence. @param {Setting} setting */
function outcome({ engine, strings }) {
  const purposes = purposesOf(engine);
  const states = purposes.map((purpose) => engine.consent.get(purpose));
  const given = purposes.filter((_, at) => states[at] === "given").map((purpose) => nameOf(strings, purpose));
  if (given.length > 0) return say(strings, "consent.given", { purposes: new Intl.ListFormat(strings.lang).format(given) });
  if (engine.gpc) return say(strings, "gpc.text"); // GPC already refuses, so no refusal was stored.
  return say(strings, `consent.${states.includes("withdrawn") ? "withdrawn" : "refused"}`);
}
