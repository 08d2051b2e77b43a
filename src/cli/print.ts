/** Lines of cells as columns; numbers align right where a column holds only numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => [...(row[at] ?? "")].length)));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell + " ".repeat(Math.max(0, widths[at]! - [...cell].length)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Writes a line to standard output; a closed pipe ends the program quietly. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
