/**
 * Checks a block at more moments than the current one. A style sheet can show a text only while its button has the focus,
 * keep it there with a transition that starts in hours, or show it for a fraction of an endless animation. The code is not
 * there before the visitor presses something, so those moments are made up: nothing is drawn in between.
 */
import { around } from "./flat.js";

/** The parts of an animation at which a block is checked, 1 being its end (chosen). */
const PARTS = [0, 0.25, 0.5, 0.75, 0.99];

/** The events of moving the focus. */
const FOCUS = ["blur", "focusout", "focus", "focusin"];

/**
 * Returns true if a check holds now, and also without the focus, once transitions and animations have ended, and in the
 * course of those that do not end.
 * @param {HTMLElement} block
 * @param {() => boolean} check
 */
export const always = (block, check) => check() && atRest(block, check) && unfocused(() => check() && atRest(block, check));

/**
 * Checks without the focus, which then returns. No listener notices, unless it is an earlier one of the window.
 * @param {() => boolean} check
 */
function unfocused(check) {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return true;
  const focusVisible = focused.matches(":focus-visible");
  const hush = (/** @type {Event} */ event) => event.stopImmediatePropagation();
  for (const type of FOCUS) addEventListener(type, hush, { capture: true });
  try {
    focused.blur();
    return check();
  } finally {
    focused.focus(/** @type {FocusOptions} */ ({ preventScroll: true, focusVisible }));
    for (const type of FOCUS) removeEventListener(type, hush, { capture: true });
  }
}

/**
 * Checks what the running animations and transitions lead to.
 * @param {HTMLElement} block
 * @param {() => boolean} check
 */
function atRest(block, check) {
  const animations = [...block.getAnimations({ subtree: true }), ...[...around(block)].slice(1).flatMap((at) => at.getAnimations())];
  const moving = animations.flatMap((animation) => {
    const { currentTime, effect, playState } = animation;
    // One that follows scrolling has no time, and does not depend on who presses what.
    if (typeof currentTime !== "number" || !effect || !/running|paused/.test(playState)) return [];
    const { delay = 0, duration, endTime } = effect.getComputedTiming();
    const endless = playState === "paused" || !Number.isFinite(Number(endTime));
    const at = (/** @type {number} */ part) => (endless ? delay + part * (Number(duration) || 0) : Number(endTime));
    return [{ animation, currentTime, endless, at }];
  });
  if (moving.length === 0) return true;
  try {
    const parts = moving.some(({ endless }) => endless) ? PARTS : [1];
    return parts.every((part) => {
      for (const { animation, at } of moving) animation.currentTime = at(part);
      return check();
    });
  } finally {
    for (const { animation, currentTime } of moving) animation.currentTime = currentTime;
  }
}
