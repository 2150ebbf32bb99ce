export interface RenderOptions {
  /** Where the product is reached, for links to the cases behind a number: `https://…`. Without it texts have no links. */
  readonly origin?: string;
}
