/**
 * `<homebody-consent>`: asks for the visitor's yes, as long as there is no answer. A labelled region at the bottom of the
 * window, not a dialog: it takes no focus, blocks nothing, and keeps clear of what has the focus. "Reject" and "Accept"
 * are the same kind of button, and there is no way to close the question that counts as a yes. Make it the last child of
 * `body`: there the element keeps as much room as the region covers, so that the end of the page can be scrolled into view.
 *
 * Where the browser sends Global Privacy Control nothing is asked: a line in the element's own place says that it is
 * honoured, and opens the choice for who wants it otherwise.
 *
 * `ask()` opens the question again, with the choices that hold. Attribute `unstyled`: no styles of ours.
 * Parts: `region`, `words`, `changes`, `link`, `choices`, `choice`, `more`, `chooser`, `purposes`, `purpose`, `name`,
 * `problem`, `signal`, `said` (what holds after an answer, for a while). Fires `homebody:consent` with `{ purpose, state }` for each decision, in whichever tab.
 */
import { languageOf, say, stringsFor } from "../../locales/index.js";
import { dress } from "../../shared/style.js";
import { HomebodyElement, make } from "../base.js";
import { Guest } from "./guest.js";
import { nameOf, ordinaryOf, purposesOf, unanswered } from "./purposes.js";
import { makeQuestion, makeSignal, textOf } from "./question.js";

/** @import { Strings } from "../../locales/index.js" */
/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Change } from "../../shared/types.js" */
/** @import { Asking } from "./question.js" */
/** @typedef {{ engine: EngineClient, strings: Strings }} Setting Whom to ask for, and in which language. */

/** How long what holds now is told, in milliseconds: time to read twenty words twice. Chosen. */
const SAID_MILLIS = 12_000;

export class ConsentElement extends HomebodyElement {
  /** Stands there before it speaks, and says for a while what holds now. */
  #status = make("p", { part: "said", role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #fading;
  #guest = new Guest(this);
  /** @type {Setting | undefined} */
  #setting;
  /** @type {"question" | "signal" | undefined} */
  #shown;
  /** Counts what was shown: only the last one asked for appears. */
  #turn = 0;
  /** Says whether the answer that is on its way holds in full. @type {(() => boolean) | undefined} */
  #holds;

  /** @override */
  connected() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    dress(root, "consent");
    root.append(this.#status, this.#guest.room);
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    const strings = await stringsFor(languageOf(this, engine.notice.languages));
    if (signal.aborted) return;
    this.#setting = { engine, strings };
    this.#status.lang = strings.lang;
    const stops = [
      engine.on("consent", (detail) => {
        this.#update(false);
        this.announce("consent", detail);
      }),
      // What another manager denied could not be asked for; when it lets go, the question is due.
      engine.on("limits", () => this.#update(true)),
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
   * Opens the question again, for the person who has just asked for it: with the choices that hold, and the focus in it.
   * Escape, or saving them unchanged, leaves everything as it is.
   */
  ask() {
    if (this.#setting && !this.#holds) void this.#open(this.#setting, purposesOf(this.#setting.engine), true);
  }

  /**
   * Shows what the consent states call for.
   * @param {boolean} mayAsk Whether this is a moment to ask: nobody is asked because they have just erased everything.
   */
  #update(mayAsk) {
    // An answer to several purposes is one answer: the question stands until all of it holds.
    if (!this.#setting || this.#holds?.() === false) return;
    const { engine } = this.#setting;
    const [before, answered] = [this.#shown, this.#holds !== undefined];
    this.#holds = undefined;
    const purposes = unanswered(engine);
    const said = purposesOf(engine).some((purpose) => engine.consent.get(purpose) === "given");
    const due = purposes.length > 0 ? "question" : engine.signal && !said ? "signal" : undefined;
    if (due === before && !answered) return;
    if (before === "question" || answered) this.#say(outcome(this.#setting));
    const inside = this.matches(":focus-within");
    this.#leave();
    if (due === "question" && (mayAsk || answered)) void this.#open(this.#setting, purposes, false);
    if (due !== "signal") return;
    const line = this.#show("signal", makeSignal(this.#asking(this.#setting, purposesOf(engine), [])));
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
    if (!again) return;
    region.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      this.#leave();
      this.#update(true);
    });
    const title = region.querySelector("h2");
    if (title) title.tabIndex = -1;
    title?.focus();
  }

  /** @param {Setting} setting @param {string[]} purposes @param {Change[]} changes @returns {Asking} */
  #asking({ engine, strings }, purposes, changes) {
    const given = purposes.filter((purpose) => engine.consent.get(purpose) === "given");
    return {
      notice: engine.notice,
      strings,
      purposes,
      ordinary: ordinaryOf(purposes),
      renewed: engine.renewals,
      given,
      signal: engine.signal,
      changes,
      answer: (about, yes, event) => void this.#answer(about, yes, event),
    };
  }

  /** @param {"question" | "signal"} what @param {HTMLElement} block */
  #show(what, block) {
    this.#leave();
    this.#shown = what;
    this.#guest.enter(block);
    return block;
  }

  /**
   * Takes an answer: a yes to some of these purposes, and a no to the others.
   * @param {string[]} purposes
   * @param {string[]} yes
   * @param {Event} event
   */
  async #answer(purposes, yes, event) {
    const block = this.#guest.region;
    if (!this.#setting || !block || this.#holds) return;
    const { strings, engine } = this.#setting;
    const { consent } = engine;
    const shown = { language: strings.lang, text: textOf(block) };
    const given = (/** @type {string} */ purpose) => consent.get(purpose) === "given";
    // All at once, for the browser vouches for a click only so long.
    const decisions = purposes.map((purpose) => {
      if (yes.includes(purpose)) return given(purpose) || consent.give(purpose, event, shown);
      if (given(purpose)) return consent.withdraw(purpose, shown);
      return consent.get(purpose) !== "unset" || consent.refuse(purpose, shown);
    });
    const holds = () => purposes.every((purpose) => consent.get(purpose) !== "unset" && given(purpose) === yes.includes(purpose));
    this.#holds = holds;
    const failures = (await Promise.allSettled(decisions)).filter((decision) => decision.status === "rejected");
    for (const { reason } of failures) this.announce("error", { error: reason });
    if (this.#holds !== holds) return;
    // Stored, though another tab is slow to confirm, or another consent manager denies it: the answer stands.
    if (failures.length === 0 || holds()) {
      this.#holds = () => true;
      this.#update(false);
      return;
    }
    this.#holds = undefined;
    block.querySelector("[part=problem]")?.remove();
    block.append(make("p", { part: "problem", role: "alert" }, say(strings, "consent.failed")));
  }

  /** Says something, to the eye too; it goes away by itself. @param {string} words */
  #say(words) {
    clearTimeout(this.#fading);
    this.#status.replaceChildren(make("span", {}, words));
    this.#fading = setTimeout(() => this.#status.replaceChildren(), SAID_MILLIS);
  }

  /** Takes away whatever stands there. */
  #leave() {
    this.#turn++;
    this.#shown = undefined;
    this.#guest.leave();
  }
}

/** What holds now, in a sentence. @param {Setting} setting */
function outcome({ engine, strings }) {
  const purposes = purposesOf(engine);
  const states = purposes.map((purpose) => engine.consent.get(purpose));
  const given = purposes.filter((_, at) => states[at] === "given").map((purpose) => nameOf(strings, purpose));
  if (given.length > 0) return say(strings, "consent.given", { purposes: new Intl.ListFormat(strings.lang).format(given) });
  if (engine.signal) return say(strings, "gpc.text"); // A no of the browser's is not stored again.
  return say(strings, `consent.${states.includes("withdrawn") ? "withdrawn" : "refused"}`);
}
