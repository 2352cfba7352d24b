// The parts of Preact and htm that the pages use; the frame loads both before any module runs.
const { preact, preactHooks, htm } = globalThis;

export const { render } = preact;
export const { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } = preactHooks;
/** Elements from a template; what is put into it is text, never markup. */
export const html = htm.bind(preact.h);
