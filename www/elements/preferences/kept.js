/**
 * The state of the centre in one line, and "Data on this device": how much is kept and until when, and deleting all of
 * it, which asks for confirmation once, in the page.
 */

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/** Says what is on, before everything else. @param {Kit} kit @param {Data} data */
export function state(kit, { purposes, flags }) {
  const given = kit.inside.isOff() ? [] : purposes.filter(({ state }) => state === "given");
  const on = given.map(({ purpose }) => kit.purpose(purpose));
  if (flags.unprofiled && on.length > 0) on.push(kit.say("settings.unprofiled"));
  const paused = flags.paused && on.length > 0 ? [kit.say("centre.paused")] : [];
  const words = on.length > 0 ? [kit.say("centre.on", { names: kit.list(on) }), ...paused] : [kit.say("centre.off")];
  return words.map((line) => kit.line(line, "state"));
}

/** @param {Kit} kit @param {Data} data */
export function kept(kit, { records, notice, flags }) {
  const ends = records.flatMap((record) => (record.type !== "decision" && "expires" in record ? [record.expires] : []));
  const until = ends.length > 0 ? [kit.say("kept.until", { date: kit.date(Math.max(...ends)) })] : [];
  const count = kit.say("records.count", { count: records.length });
  const limit = kit.say("works.retention.text", { days: kit.days(notice.retentionDays) });
  if (isEmpty({ records, flags })) return [kit.line(kit.say("records.none")), kit.line(limit, "facts")];
  return [kit.line(count, "what"), kit.line(kit.sentences([limit, ...until]), "facts")];
}

/** Returns true if there is nothing to delete. @param {Pick<Data, "records" | "flags">} data */
export const isEmpty = ({ records, flags }) => records.length === 0 && flags.storage === "none";

/** Deletes everything after one question in the page. @param {Kit} kit @param {Data} data */
export function erase(kit, data) {
  if (isEmpty(data)) return [];
  const { engine } = kit;
  const place = kit.make("div", { part: "erase" });
  const ask = () => {
    const leave = () => {
      if (place.isConnected) rest(); // Otherwise the page has been redrawn in the meantime.
      kit.focus("take/erase");
    };
    const run = () =>
      kit.act(
        () => engine.data.deleteAll(),
        () => kit.say("take.erase.said"),
        leave,
      );
    const yes = kit.button("take/erase/yes", kit.say("take.erase.yes"), run);
    const no = kit.button("take/erase/no", kit.say("take.erase.no"), () => {
      leave();
      kit.announce(kit.say("take.erase.kept"));
    });
    const question = kit.line(kit.say("take.erase.ask"), "what");
    question.id = "erase-question";
    const group = kit.make("div", { role: "group", "aria-labelledby": question.id }, question, kit.buttons(no, yes));
    place.replaceChildren(group);
    no.focus(); // A double click or a second key press must not trigger what cannot be undone.
  };
  const rest = () => {
    const start = kit.button("take/erase", kit.say("take.erase"), ask);
    place.replaceChildren(kit.buttons(start), kit.line(kit.say("take.erase.text"), "facts"));
  };
  rest();
  return [place];
}
