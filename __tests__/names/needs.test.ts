import { sameName } from '../../src/names/index.js';

describe('the names that news prints of one person', () => {
  it.each([
    ['Putin, Vladimir', 'Vladimir Putin'],
    ['Vladimir Vladimirovich Putin', 'Vladimir Putin'],
    ['Prime Minister Keir Starmer', 'Keir Starmer'],
    ['Bill Clinton', 'William Clinton'],
    ['J. Edgar Hoover', 'John Edgar Hoover'],
    ['Владимир Путин', 'Vladimir Putin'],
    ['Mohammad Javad Zarif', 'Mohammed Javad Zareef'],
    ['Binyamin Netanyahu', 'Benjamin Netanjahu'],
    ['Xí Jìnpíng', 'Xi Jinping'],
    ['Ahmed al-Sharaa', 'Ahmad Al Shara'],
    ['Charles de Gaulle', 'Charles De Gaulle'],
  ])('are one: %s and %s', (a, b) => {
    expect(sameName(a, b).same).toBe(true);
  });

  it.each([
    ['Hafez al-Assad', 'Bashar al-Assad'],
    ['Salman bin Muhammad', 'Muhammad bin Salman'],
    ['George Bush Jr.', 'George Bush'],
  ])('are two: %s and %s', (a, b) => {
    expect(sameName(a, b).same).toBe(false);
  });

  it.each([
    ['Siemens AG', 'Siemens'],
    ['Volkswagen Aktiengesellschaft', 'Volkswagen AG'],
    ['Syrian Democratic Forces', 'SDF'],
  ])('of one body: %s and %s', (a, b) => {
    expect(sameName(a, b, 'organisation').same).toBe(true);
  });
});
