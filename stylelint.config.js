import postcss from 'postcss';

/**
 * Reads the style element of a component. What stands before it is blanked, so that lines and columns stay true, and
 * put back when the style is written.
 *
 * @type {import('postcss').Syntax}
 */
const componentStyle = {
  parse(source, options) {
    const text = source.toString();
    const found = /<style[^>]*>([^]*?)<\/style>/.exec(text);
    const start = found ? found.index + found[0].indexOf('>') + 1 : text.length;
    const end = start + (found?.[1]?.length ?? 0);
    const root = postcss.parse(
      text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start, end),
      options,
    );
    root.raws['around'] = [text.slice(0, start), text.slice(end)];
    return root;
  },
  stringify(node, builder) {
    const [before, after] = node.raws['around'] ?? ['', ''];
    let css = '';
    postcss.stringify(node, (part) => (css += part));
    builder(before + css.slice(before.length) + after);
  },
};

const sides = ['left', 'right'];

/** The page turns right-to-left with its language, so no side of it may be named. */
const physicalProperties = [
  ...sides,
  ...sides.flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `scroll-margin-${side}`,
    `scroll-padding-${side}`,
    `border-${side}`,
    `border-${side}-color`,
    `border-${side}-style`,
    `border-${side}-width`,
  ]),
  ...['top', 'bottom'].flatMap((end) => sides.map((side) => `border-${end}-${side}-radius`)),
];

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-recommended',
  overrides: [{ files: ['**/*.svelte'], customSyntax: componentStyle }],
  rules: {
    'declaration-property-value-disallowed-list': {
      'text-align': sides,
      float: sides,
      clear: sides,
    },
    // It compares selectors across rules that never meet on one element.
    'no-descending-specificity': null,
    'no-empty-source': null,
    'property-disallowed-list': physicalProperties,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'selector-pseudo-element-no-unknown': [true, { ignorePseudoElements: ['highlight'] }],
  },
};
