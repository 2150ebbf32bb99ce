import { runProduct } from './startup/run-product.js';

process.exitCode = await runProduct(process.env);
