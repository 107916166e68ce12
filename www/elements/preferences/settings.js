/**
 * "Settings": each purpose, each sensitive topic, the pause and the non-personalised list. Each is turned on and off by
 * activating the same control once. The text of a purpose's row is what the visitor agrees to, so it is recorded with the
 * decision.
 */
import { hostOf } from "../../page/contact.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @typedef {Data["purposes"][number]} Purpose */

const RECOMMENDATIONS = "recommendations";
const OFFERS = "offers";

/** @param {Kit} kit @param {Data} data */
export function settings(kit, { purposes, flags }) {
  const gpc = flags.gpc ? [kit.line(kit.say("settings.gpc"), "gpc")] : [];
  const modes = isOn(purposes)
    ? [
        mode(kit, "pause", flags.paused, (on) => (on ? kit.engine.profile.pause() : kit.engine.profile.resume())),
        mode(kit, "unprofiled", flags.unprofiled, (on) => kit.engine.profile.setUnprofiled(on)),
      ]
    : ["pause", "unprofiled"].map((name) => idle(kit, name));
  const rows = purposes.map((purpose) => decision(kit, purpose, flags.gpc));
  return [
    ...gpc,
    kit.make("ul", { part: "settings", role: "list" }, ...rows, ...modes),
  ];
}

/** @param {Purpose[]} purposes */
const isOn = (purposes) => purposes.some(({ purpose, state }) => purpose === RECOMMENDATIONS && state === "given");

/** Draws the switch of the non-personalised list once more, beside what explains the lists. @param {Kit} kit @param {Data} data */
export function unprofiled(kit, { purposes, flags }) {
  const turn = (/** @type {boolean} */ on) => kit.engine.profile.setUnprofiled(on);
  const row = () => mode(kit, "unprofiled", flags.unprofiled, turn, "ranking");
  return isOn(purposes) ? [kit.make("ul", { part: "settings", role: "list" }, row())] : [];
}

/** @param {Kit} kit @param {Purpose} one @param {boolean} gpc */
function decision(kit, { purpose, state, decision, changes }, gpc) {
  const { engine } = kit;
  const { notice } = engine;
  const { controller, retentionDays, every, compares, guesses, recipient, collector } = notice;
  const name = kit.purpose(purpose);
  const [kind = ""] = purpose.split(":");
  // Describes what is sent in the exact words of the question.
  const counting = () => [
    kit.page("purpose.measurement.text", { often: kit.page(`often.${every}`) }),
    kit.page("noise.month", guesses),
    ...(recipient ? [kit.page("purpose.measurement.recipient", { recipient, host: hostOf(collector) })] : []),
    ...(compares ? [kit.page("purpose.measurement.compare")] : []),
  ];
  const meaning = kind === "measurement" ? kit.sentences(counting()) : kit.say(`settings.${kind}`);
  const asked = kit.say("records.asked", { controller, days: kit.days(retentionDays) });
  const now = stateText(kit, state, decision, gpc);
  const widened = changes.map((change) => kit.make("li", {}, difference(kit, change)));
  const renewal = widened.length
    ? [kit.line(kit.page("renew.title"), "what"), kit.make("ul", {}, ...widened), kit.line(kit.page("renew.text"))]
    : [];
  const turned = (/** @type {boolean} */ on, /** @type {Event} */ event) => {
    const decided = on ? "given" : state === "given" ? "withdrawn" : "refused";
    // Asked at once: the event counts only while it is being dispatched.
    const stored = Promise.all(kit.inside.decide({ [purpose]: decided }, event, { notice, gpc, language: kit.lang }));
    const off = purpose === OFFERS ? "settings.said.off" : "settings.said.erased"; // Nothing is kept for offers alone.
    // Consent under another manager's restriction is recorded but has no effect.
    const holds = () => engine.consent.get(purpose) === "given";
    const yes = () => (holds() ? kit.say("settings.said.on", { name }) : kit.say("records.given", { purpose: name }));
    return kit.act(() => stored, () => (on ? yes() : kit.say(off, { name })));
  };
  return row(kit, {
    key: purpose,
    name,
    on: state === "given",
    text: meaning,
    more: [...[asked, ...now].map((line) => kit.line(line, "facts")), ...renewal],
    turned,
  });
}

/**
 * Describes one way in which the policy asks for more than the visitor agreed to.
 * @param {Kit} kit
 * @param {Purpose["changes"][number]} change
 */
function difference(kit, { what, from, to }) {
  const [before, now] = [from, to].map((end) => (what === "retention" ? kit.days(Number(end)) : String(end ?? "")));
  return kit.page(`renew.${what}`, { from: before ?? "", to: now ?? "", label: kit.topic(String(from ?? to)) });
}

/**
 * Describes the decision, its date, and the date until which it is or was valid. Empty if something other than the
 * visitor's decision applies: consent to narrower terms has its own text, and another consent manager's restriction is
 * for that manager to explain.
 * @param {Kit} kit
 * @param {string} state
 * @param {Purpose["decision"]} decision
 * @param {boolean} gpc
 */
function stateText(kit, state, decision, gpc) {
  if (gpc && state === "refused" && decision?.decided !== "refused") return [kit.say("settings.gpc.off")];
  if (!decision) return [];
  const { decided, at, expires, expired } = decision;
  if (decided !== state && !expired) return [];
  return [kit.say(`settings.${decided}`, { date: kit.date(at), until: kit.date(expires) })];
}

/**
 * @param {Kit} kit
 * @param {"pause" | "unprofiled"} key
 * @param {boolean} on
 * @param {(on: boolean) => Promise<unknown>} turn
 * @param {string} [section] The section that it is drawn in.
 */
function mode(kit, key, on, turn, section) {
  const name = kit.say(`settings.${key}`);
  const turned = (/** @type {boolean} */ on) =>
    kit.act(
      () => turn(on),
      () => kit.say(on ? "settings.said.on" : "settings.said.off", { name }),
    );
  return row(kit, { section, key, name, on, text: modeText(kit, key), more: [], turned });
}

/**
 * Describes a setting; for the non-personalised list, also says what it does not stop and which setting does.
 * @param {Kit} kit
 * @param {string} key
 */
const modeText = (kit, key) => kit.say(`settings.${key}.text`, { pause: kit.say("settings.pause") });

/** Returns the text of a setting that has no effect yet. @param {Kit} kit @param {string} key */
function idle(kit, key) {
  const needs = kit.say("settings.needs", { name: kit.purpose(RECOMMENDATIONS) });
  const name = kit.make("h4", { part: "name" }, kit.say(`settings.${key}`));
  return kit.make("li", { part: "setting" }, name, kit.line(needs, "facts"));
}

/**
 * @param {Kit} kit
 * @param {{ section?: string | undefined, key: string, name: string, on: boolean, text: string, more: Node[],
 *   turned: (on: boolean, event: Event) => void }} one
 */
function row(kit, { section = "settings", key, name, on, text, more, turned }) {
  const id = `${section}-${key}`;
  const about = `${id}-about`;
  const box = kit.make("input", {
    type: "checkbox",
    role: "switch",
    id,
    "aria-labelledby": `${id}-name`,
    "aria-describedby": about,
    "data-key": `${section}/${key}`,
  });
  box.checked = on;
  // A script's click on a checkbox causes a trusted change event, and its click on a label a trusted click.
  box.addEventListener("click", (event) => turned(box.checked, event));
  const label = kit.make("span", { id: `${id}-name`, part: "label" }, name);
  label.addEventListener("click", (event) => {
    box.checked = !box.checked;
    turned(box.checked, event);
  });
  const made = kit.make(
    "li",
    { part: "setting", "data-setting": key },
    kit.make("div", { part: "turn" }, label, box),
    kit.make("div", { id: about }, kit.line(text), ...more),
  );
  kit.present(made);
  return made;
}
