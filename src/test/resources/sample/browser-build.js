/* Gives strophe.js to node as a bundler gives it to a browser; everything else stays node's. */
export function resolve(name, context, next) {
  return next(name, name === 'strophe.js' ? { ...context, conditions: ['browser', ...context.conditions] } : context);
}
