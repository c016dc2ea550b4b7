import picocolors from 'picocolors';

export interface Colours {
  heading(text: string): string;
  mark(text: string): string;
  dim(text: string): string;
  alert(text: string): string;
}

/** The looks of what is printed; plain where the terminal shows no colours. */
export function coloursOf(shown: boolean): Colours {
  const { bold, cyan, dim, red } = picocolors.createColors(shown);
  return { heading: bold, mark: (text) => bold(cyan(text)), dim, alert: red };
}
