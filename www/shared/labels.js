/**
 * The labels of a product that a preference can be set for: the product itself, its category and its provider.
 */

/**
 * The labels of an item, narrowest first, without those that the catalogue has no value for.
 * @param {{ id: string, category: string, provider: string }} item
 * @returns {string[]} In the form that `engine.profile` takes.
 */
export function labelsOf({ id, category, provider }) {
  return [`item:${id}`, ...(category ? [`category:${category}`] : []), ...(provider ? [`provider:${provider}`] : [])];
}
