import { coloursOf } from '../../../src/apps/cli/colours.js';
import { showsColour } from '../../../src/apps/cli/terminal.js';

describe('showsColour', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, { CI: 'true', FORCE_COLOR: '1' }, false],
    [undefined, {}, false],
  ])('on a terminal %p in the environment %j is %p', (isTerminal, env, expected) => {
    expect(showsColour(isTerminal, env)).toBe(expected);
  });
});

describe('coloursOf', () => {
  it('leaves words as they are where no colours are shown', () => {
    const { heading, mark, dim, alert } = coloursOf(false);
    expect([heading, mark, dim, alert].map((style) => style('x'))).toEqual(['x', 'x', 'x', 'x']);
    expect(coloursOf(true).alert('x')).toBe('\u001b[31mx\u001b[39m');
  });
});
