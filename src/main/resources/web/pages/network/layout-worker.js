// Lays out a network aside from the page, which stays responsive.
import { arrange } from "/web/pages/network/arrange.js";

addEventListener("message", ({ data }) => postMessage(arrange(data)));
