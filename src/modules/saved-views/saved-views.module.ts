import { Module } from '@nestjs/common';
import { SavedViewsCommands } from './saved-views.commands.js';
import { SavedViewsController } from './saved-views.controller.js';
import { SavedViewsRepository } from './saved-views.repository.js';

/** Looks at the ledger that people keep under names of their own. */
@Module({ controllers: [SavedViewsController], providers: [SavedViewsCommands, SavedViewsRepository] })
export class SavedViewsModule {}
