/** What checks and fills templates, loaded when it is first needed: its library is large, and most processes never need it. */
export const templates = () => import('./template.js');
