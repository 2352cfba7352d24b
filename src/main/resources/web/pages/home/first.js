// What the home page asks for before it is drawn.
import { ahead } from "/web/lib/data.js";

ahead("overview");
