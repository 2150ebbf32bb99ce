/** The product's mark: a circle that closes on a tick. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M25.5 11.2A11 11 0 1 1 19.8 5.7" />
      <path d="M10.8 16.4l3.8 3.8 8.6-9.4" />
    </svg>
  );
}
