/**
 * The labels of a product for which a preference can be set: the product itself, its category and its provider.
 */

/**
 * Returns the labels of an item, narrowest first, without those for which the catalogue has no value.
 * @param {{ id: string, category: string, provider: string }} item
 * @returns {string[]} In the form that `engine.profile` takes.
 */
export function labelsOf({ id, category, provider }) {
  return [`item:${id}`, ...(category ? [`category:${category}`] : []), ...(provider ? [`provider:${provider}`] : [])];
}
