import { Module, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '../config/config.js';
import { FileStore } from './file-store.js';

/** The store of files in the data folder; a start sweeps away what broken uploads left behind. */
@Module({
  providers: [
    { provide: FileStore, inject: [Config], useFactory: (config: Config) => new FileStore(join(config.dataDir, 'files')) },
  ],
  exports: [FileStore],
})
export class FilesModule implements OnModuleInit {
  constructor(private readonly store: FileStore) {}

  async onModuleInit(): Promise<void> {
    await this.store.sweep();
  }
}
