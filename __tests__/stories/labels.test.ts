import { labelsOf } from '../../src/stories/index.js';
import { article } from './helpers.js';

describe('how a sentence calls an article', () => {
  it('is its source, or its short id where no source is named', () => {
    const labels = labelsOf([article('000_ab', { source: 'AA' }), article('001_cd')]);
    expect([...labels.values()]).toEqual(['AA', '001']);
  });

  it('tells two articles of one source apart', () => {
    const labels = labelsOf([article('a1', { source: 'AA' }), article('a2', { source: 'AA' })]);
    expect([...labels.values()]).toEqual(['AA a1', 'AA a2']);
  });

  it('calls the only draft the draft, whatever its source', () => {
    const labels = labelsOf([article('d', { role: 'draft', source: 'AA' }), article('a', { source: 'AA' })]);
    expect([...labels.values()]).toEqual(['the draft', 'AA']);
  });
});
