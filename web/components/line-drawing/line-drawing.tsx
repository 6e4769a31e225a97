type LineDrawingProps = { readonly of: readonly string[] };

/** One small picture for warmth. It says nothing the words do not, so it is silent. */
export const LineDrawing = ({ of }: LineDrawingProps) => (
  <svg
    class="line-drawing"
    viewBox="0 0 120 96"
    width="120"
    height="96"
    aria-hidden="true"
    focusable="false"
  >
    {of.map((line) => (
      <path key={line} d={line} />
    ))}
  </svg>
);
