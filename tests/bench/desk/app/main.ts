import '#main.ts';

// After the product's own start, which sets up what everything else is loaded behind.
const { DeskBench } = await import('./desk-bench.ts');
Object.assign(window, { bench: new DeskBench() });
