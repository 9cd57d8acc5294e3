/** What a creative's frame may do: run its own scripts and open what is clicked, in an origin of nobody's. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
