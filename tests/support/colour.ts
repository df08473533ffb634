type Three = readonly [number, number, number];

/** What WCAG calls the contrast ratio of two colours. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const visions = ["normal", "protanopia", "deuteranopia"] as const;
export type Vision = (typeof visions)[number];

/** How far apart two colours look: CIELAB, 1976. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [lab(seenWith(linear(one), vision)), lab(seenWith(linear(other), vision))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Viénot, Brettel and Mollon 1999, on linear RGB. */
const simulations: Readonly<Record<Vision, readonly Three[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

function seenWith(colour: Three, vision: Vision): Three {
  return multiply(simulations[vision], colour).map((part) =>
    Math.min(Math.max(part, 0), 1),
  ) as unknown as Three;
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): Three {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function lab(colour: Three): Three {
  const [x, y, z] = multiply(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    colour,
  );
  const bent = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116;
  const [fx, fy, fz] = [bent(x / 0.95047), bent(y), bent(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function multiply(rows: readonly Three[], [a, b, c]: Three): Three {
  return rows.map((row) => row[0] * a + row[1] * b + row[2] * c) as unknown as Three;
}
