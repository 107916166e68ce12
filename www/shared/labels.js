/**
 * What a wish can be about when somebody looks at a product: the product, its category and its maker.
 */

/**
 * The labels of an item, the narrowest first; what the catalogue does not name is left out.
 * @param {{ id: string, category: string, provider: string }} item
 * @returns {string[]} As `engine.profile` takes them.
 */
export function labelsOf({ id, category, provider }) {
  return [`item:${id}`, ...(category ? [`category:${category}`] : []), ...(provider ? [`provider:${provider}`] : [])];
}
