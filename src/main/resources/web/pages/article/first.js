// What the page of an article asks for before it is drawn.
import { ahead, asked } from "/web/lib/data.js";

export const id = asked().id ?? "";

id && ahead("article", { id });
