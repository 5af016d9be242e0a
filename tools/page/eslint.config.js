/** What is checked in the page of the demo: the language's slips, and the house's own limits. */

import js from "@eslint/js";

const browser = [
  ...["document", "location", "navigator", "innerWidth", "innerHeight", "matchMedia", "fetch"],
  ...["localStorage", "sessionStorage", "setTimeout", "clearTimeout", "setInterval"],
  ...["requestAnimationFrame", "ResizeObserver", "WebSocket", "EventTarget", "CustomEvent"],
  ...["Event", "URL", "URLSearchParams"],
];

export default [
  js.configs.recommended,
  {
    languageOptions: {
      ecmaVersion: 2024,
      sourceType: "module",
      globals: Object.fromEntries(browser.map((name) => [name, "readonly"])),
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      "consistent-this": "error",
      curly: ["error", "multi-line"],
      eqeqeq: "error",
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-eval": "error",
      "no-implicit-globals": "error",
      "no-param-reassign": "error",
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text is always text, never markup." },
        { property: "outerHTML", message: "Text is always text, never markup." },
        { property: "insertAdjacentHTML", message: "Text is always text, never markup." },
      ],
      "no-shadow": "error",
      "no-unused-private-class-members": "error",
      "no-use-before-define": ["error", { functions: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
];
