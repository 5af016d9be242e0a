/** What is checked in the page of the demo: slips in script and style, the house's own limits. */

import css from "@eslint/css";
import js from "@eslint/js";

const browser = [
  ...["document", "location", "navigator", "innerWidth", "innerHeight", "matchMedia", "fetch"],
  ...["localStorage", "sessionStorage", "setTimeout", "clearTimeout", "setInterval"],
  ...["requestAnimationFrame", "ResizeObserver", "WebSocket", "EventTarget", "CustomEvent"],
  ...["Event", "URL", "URLSearchParams"],
];

export default [
  {
    files: ["**/*.js"],
    ...js.configs.recommended,
  },
  {
    files: ["**/*.css"],
    plugins: { css },
    language: "css/css",
    rules: {
      ...css.configs.recommended.rules,
      // The variables are in base.css, and the check sees one file at a time.
      "css/no-invalid-properties": ["error", { allowUnknownVariables: true }],
      "css/prefer-logical-properties": "off",
      // What is hidden stays hidden, and motion that is reduced is reduced.
      "css/no-important": "off",
      "css/use-baseline": [
        "error",
        // Without these the page looks a little plainer, and works.
        {
          available: "newly",
          allowProperties: ["accent-color", "overscroll-behavior", "resize"],
        },
      ],
      "max-lines": ["error", 300],
    },
  },
  {
    files: ["**/*.js"],
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
