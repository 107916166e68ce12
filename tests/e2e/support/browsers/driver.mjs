/**
 * What the promise tests need of a browser. Chromium, Firefox and WebKit implement it, each in one file; everything else
 * is the same code for all three.
 */

/**
 * One tab. A tab that is not shown may draw too rarely to be clicked.
 * @typedef {object} Tab
 * @property {() => Promise<void>} show
 * @property {(address: string) => Promise<void>} go Settles when the page has loaded.
 * @property {() => Promise<void>} reload
 * @property {(expression: string) => Promise<string>} run Evaluates an expression whose value is a promise of a text.
 * @property {(x: number, y: number) => Promise<void>} click With the mouse, at a point of the viewport.
 * @property {(key: string) => Promise<void>} press "Tab", "Enter", "Escape", "Space" or a character; "Shift+" may precede.
 */

/**
 * One visitor's browser: what one tab stores, another can read, and no other profile can.
 * @typedef {object} Profile
 * @property {() => Promise<Tab>} open
 * @property {() => Promise<void>} close Deletes the profile.
 */

/**
 * A profile in a folder of its own.
 * @typedef {Profile & { folder: string, restart: () => Promise<void> }} LastingProfile `restart` closes every tab.
 */

/** @typedef {(line: string) => void} Say Takes what the browser's console says. */

/**
 * A started browser.
 * @typedef {object} Running
 * @property {(say: Say) => Promise<Profile>} fresh
 * @property {(say: Say, asked: { gpc: boolean }) => Promise<LastingProfile>} lasting
 * @property {() => Promise<void>} stop
 */

/** What not every browser can do under automation. @typedef {"profile" | "gpc"} Ability */

/**
 * @typedef {object} Driver
 * @property {string} name
 * @property {() => string | false} missing Why the browser cannot be started here.
 * @property {Partial<Record<Ability, string>>} cannot The reasons.
 * @property {boolean} [silent] True if the driver cannot read the console, so that the pages must send what it says.
 * @property {RegExp[]} [own] The addresses that the browser requests for itself, whatever the page does.
 * @property {(proxy: string) => Promise<Running>} start Everything that is not on this machine goes through the proxy.
 */

/** The size of the window, in pixels. */
export const WINDOW = { width: 1280, height: 900 };
