// lit-html, the one library; its version stands here alone.
export { html, nothing, render, svg } from '/vendor/lit-html/3.3.2/lit-html.js';
export { live } from '/vendor/lit-html/3.3.2/directives/live.js';
export { repeat } from '/vendor/lit-html/3.3.2/directives/repeat.js';
