/* Generated from the description of the API by "npm run generate:client". */
export interface paths {
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description 查询案件
         */
        get: operations["Case_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case with its subject
         * @description 查看案件及其内容
         */
        get: operations["Case_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may do now
         * @description 我现在能对案件做什么
         */
        get: operations["Case_readActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every event of the case in order
         * @description 案件的全部经过
         */
        get: operations["Case_readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The limits and how each came to be
         * @description 时限及其由来
         */
        get: operations["Case_readDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send up to 1,000 events: all or nothing
         * @description 批量办理（全部成功或全部不执行）
         */
        post: operations["Case_sendAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event to the case
         * @description 办理：向案件发送事件
         */
        post: operations["Case_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/facets/{of}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The values of unitId, officeId, assignee, theme or track among the cases that the filters leave, the most frequent 200 first
         * @description 筛选项：unitId、officeId、assignee、theme 或 track 的取值及件数，最多的在前
         */
        get: operations["CaseSet_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the caller may do with several cases at once, and which of them would refuse it
         * @description 我现在能对多件案件一并做什么，哪些案件不能办理及原因
         */
        post: operations["CaseSet_common"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form of a route, by its name in this description
         * @description 一个接口的填报表单
         */
        get: operations["Forms_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the caller, most urgent first
         * @description 待我办理，最紧急的在前
         */
        get: operations["Work_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/work/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much waits for the caller, by when it falls due and by workflow
         * @description 我的待办件数：按到期时间和流程
         */
        get: operations["Work_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All workflows
         * @description 全部流程
         */
        get: operations["Workflows_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One workflow: states, events, permissions, forms, diagram
         * @description 一个流程的全部定义
         */
        get: operations["Workflows_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{name}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a workflow
         * @description 一个流程某一版本的定义
         */
        get: operations["Workflows_readVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{name}/versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in a version from the one before it
         * @description 与上一版本相比的变化
         */
        get: operations["Workflows_readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is done of itself, when next, and how it went last
         * @description 定时任务及其最近一次运行
         */
        get: operations["Schedules_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each due instant of a schedule
         * @description 一项定时任务的运行记录
         */
        get: operations["Schedules_runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Administrative acts, the latest first
         * @description 查询审计记录（最新在前）
         */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the chain of hashes
         * @description 校验审计记录是否被改动
         */
        post: operations["Audit_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create organisations from a CSV or xlsx file, all of them or none
         * @description 从 CSV 或 xlsx 导入组织（全部导入或全部不导入）
         */
        post: operations["OrganisationsImport_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description 查询组织
         */
        get: operations["Organisations_list"];
        put?: never;
        /**
         * Create an organisation
         * @description 新建组织
         */
        post: operations["Organisations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation with all above it
         * @description 查看组织及其上级
         */
        get: operations["Organisations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, recode or move an organisation
         * @description 修改或移动组织
         */
        patch: operations["Organisations_update"];
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description 登录
         */
        post: operations["Auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account that is signed in
         * @description 当前登录的账号
         */
        get: operations["Auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description 退出登录
         */
        post: operations["Auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's own password
         * @description 修改自己的密码
         */
        post: operations["Auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own tokens
         * @description 列出自己的访问令牌
         */
        get: operations["Tokens_list"];
        put?: never;
        /**
         * Make a token; it is shown once
         * @description 签发访问令牌（只显示一次）
         */
        post: operations["Tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a token, at once
         * @description 撤销访问令牌（立即生效）
         */
        delete: operations["Tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open accounts from a CSV or xlsx file, all of them or none
         * @description 从 CSV 或 xlsx 导入账号（全部导入或全部不导入）
         */
        post: operations["UsersImport_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description 查询账号
         */
        get: operations["Users_list"];
        put?: never;
        /**
         * Create an account
         * @description 新建账号
         */
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description 查看账号
         */
        get: operations["Users_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, shut or open an account
         * @description 修改、停用或启用账号
         */
        patch: operations["Users_update"];
        trace?: never;
    };
    "/api/v1/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock an account
         * @description 解锁账号
         */
        post: operations["Users_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw a new first password; it is shown once
         * @description 重置密码（新的初始密码只显示一次）
         */
        post: operations["Users_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a role in an organisation
         * @description 授予角色
         */
        post: operations["Users_bind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/bindings/{bindingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a role away, at once
         * @description 收回角色（立即生效）
         */
        delete: operations["Users_unbind"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts
         * @description 查询岗位
         */
        get: operations["Posts_list"];
        put?: never;
        /**
         * Create a post
         * @description 新建岗位
         */
        post: operations["Posts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One post
         * @description 查看岗位
         */
        get: operations["Posts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a post, fill it, or leave it vacant
         * @description 修改岗位或任职人
         */
        patch: operations["Posts_update"];
        trace?: never;
    };
    "/api/v1/rule-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rule packs
         * @description 查询规则包
         */
        get: operations["RulePacks_list"];
        put?: never;
        /**
         * Load the next version of a rule pack, and tell every date that would change in the rounds that take it
         * @description 载入规则包的新版本；列出各轮次改用后将会改变的时限
         */
        post: operations["RulePacks_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-packs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clauses of a rule pack with their sources, and its versions
         * @description 一个规则包的条款、出处与各版本
         */
        get: operations["RulePacks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Years of the working-day calendar
         * @description 查询工作日历
         */
        get: operations["Calendars_list"];
        put?: never;
        /**
         * Load a year's holiday notice, or only tell every open date that would change
         * @description 载入一年的放假安排；dryRun 只列出将会改变的时限
         */
        post: operations["Calendars_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days off, make-up working days and working days a month of one year
         * @description 一年的放假与调休、各月工作日数
         */
        get: operations["Calendars_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Terms, the newest first
         * @description 届次列表
         */
        get: operations["Terms_list"];
        put?: never;
        /**
         * Open a term of your office
         * @description 新建届次
         */
        post: operations["Terms_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One term
         * @description 届次详情
         */
        get: operations["Terms_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rounds, the newest first
         * @description 轮次列表
         */
        get: operations["Rounds_list"];
        put?: never;
        /**
         * Open a round in a term of your office
         * @description 新建轮次
         */
        post: operations["Rounds_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One round
         * @description 轮次详情
         */
        get: operations["Rounds_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/rule-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a round of your office under another rule pack or version, or only tell every date that would change
         * @description 本巡察办的轮次改用另一规则包或版本；dryRun 只列出将会改变的时限
         */
        put: operations["Rounds_changeRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspections with how their issues stand, the latest on site first
         * @description 巡察列表
         */
        get: operations["Inspections_list"];
        put?: never;
        /**
         * Plan an inspection of a unit in your territory
         * @description 安排一次巡察
         */
        post: operations["Inspections_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One inspection, with its team and how its issues stand
         * @description 巡察详情
         */
        get: operations["Inspections_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feedback, as far as it is for you
         * @description 查看反馈意见及问题清单
         */
        get: operations["Feedback_read"];
        put?: never;
        /**
         * Feed back, and hand over all confirmed issues: all or nothing
         * @description 反馈巡察意见，并移交全部已确认问题
         */
        post: operations["Feedback_feedBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signed for what, and who has not
         * @description 查看签收情况
         */
        get: operations["Feedback_readReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What superior leaders demanded
         * @description 查看领导要求
         */
        get: operations["Feedback_readDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a demand is done, with its result
         * @description 办结领导要求
         */
        post: operations["Feedback_finishDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An official document of an inspection: the feedback with its lists, the three lists as they stand, the hand-over list
         * @description 巡察的正式文书：反馈意见及清单、整改清单、移交清单
         */
        get: operations["InspectionDocuments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List missions
         * @description 查询联动任务
         */
        get: operations["Missions_list"];
        put?: never;
        /**
         * Set up a mission of your office
         * @description 设立联动任务
         */
        post: operations["Missions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mission with all that is attached to it
         * @description 查看联动任务
         */
        get: operations["Missions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a round of your office
         * @description 将本办轮次纳入联动任务
         */
        post: operations["Missions_attachRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an inspection of your office
         * @description 将本办一次巡察纳入联动任务
         */
        post: operations["Missions_attachInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List check lists
         * @description 查询检查清单
         */
        get: operations["CheckLists_list"];
        put?: never;
        /**
         * Draw up a check list
         * @description 拟定检查清单
         */
        post: operations["CheckLists_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One check list
         * @description 查看检查清单
         */
        get: operations["CheckLists_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The team of an inspection, and its authorisation
         * @description 查看巡察组及授权
         */
        get: operations["Teams_read"];
        /**
         * Name the whole team; refused where somebody must keep away from the unit, unless an override says why not
         * @description 调整巡察组（整份名单）；有应回避人员时拒绝，除非注明批准的理由
         */
        put: operations["Teams_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/team/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may approve that somebody need not keep away
         * @description 可批准不予回避的人员
         */
        get: operations["Teams_approvers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/authorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note who has authorised the team, and for what
         * @description 登记本次巡察的授权
         */
        put: operations["Teams_authorise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cadres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cadre pool; with forUnitId, without those who must keep away from that unit
         * @description 查询巡察干部库；forUnitId 排除须回避该单位的人员
         */
        get: operations["Cadres_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cadres/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note skills and availability of a person
         * @description 登记干部的专长和可用时间
         */
        put: operations["Cadres_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cadres/{id}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ties that keep a person from units, for them and their office
         * @description 查看须回避的关系（本人和本巡察办可见）
         */
        get: operations["Cadres_ties"];
        put?: never;
        /**
         * Declare a tie: service, kin, origin, business
         * @description 申报须回避的关系（任职、亲属、籍贯、经济往来）
         */
        post: operations["Cadres_addTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cadres/{id}/ties/{tieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back a tie that was noted wrongly
         * @description 删除登记有误的关系
         */
        delete: operations["Cadres_removeTie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coverage of a term, each number with the list behind it
         * @description 本届巡察覆盖率，每个数字附所依据的清单
         */
        get: operations["Coverage_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations in scope of a term
         * @description 本届应巡察组织
         */
        get: operations["Coverage_scope"];
        put?: never;
        /**
         * Put organisations in scope: named ones, or all of some kinds
         * @description 把组织列入本届应巡察范围（逐个，或按类别）
         */
        post: operations["Coverage_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/past-inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note inspections that were over before: they count for the coverage
         * @description 补录启用系统前已完成的巡察（只计入覆盖率）
         */
        post: operations["Coverage_addPast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/scope/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an organisation out of scope
         * @description 把组织移出本届应巡察范围
         */
        delete: operations["Coverage_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Annual plans, the newest first
         * @description 年度计划列表
         */
        get: operations["AnnualPlans_list"];
        put?: never;
        /**
         * Draft the plan of a year
         * @description 拟订年度计划
         */
        post: operations["AnnualPlans_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan with its items, and the inspections outside it
         * @description 查看年度计划，含计划外的巡察
         */
        get: operations["AnnualPlans_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that was done to a plan
         * @description 年度计划变更记录
         */
        get: operations["AnnualPlans_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a draft other items, all of them
         * @description 修改计划草稿的内容（全部）
         */
        put: operations["AnnualPlans_changeItems"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft in to the leadership
         * @description 提交年度计划审批
         */
        post: operations["AnnualPlans_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a submitted plan, or give it back
         * @description 审批年度计划
         */
        post: operations["AnnualPlans_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a change of an approved plan
         * @description 申请调整已批准的计划
         */
        post: operations["AnnualPlans_requestChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/changes/{changeId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a change of a plan
         * @description 审批计划调整
         */
        post: operations["AnnualPlans_decideChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether an inspection stands in the plan
         * @description 该巡察是否在年度计划内
         */
        get: operations["AnnualPlans_placeOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence of one case
         * @description 某案件的证据清单
         */
        get: operations["Evidence_list"];
        put?: never;
        /**
         * Hand in a file as evidence
         * @description 提交证据文件
         */
        post: operations["Evidence_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a file
         * @description 证据详情
         */
        get: operations["Evidence_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file itself
         * @description 下载证据文件
         */
        get: operations["Evidence_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a finding: an issue in found.drafting
         * @description 登记问题
         */
        post: operations["Issues_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An issue with manifestations, measures, evidence, opinions and cycles
         * @description 查看问题
         */
        get: operations["Issues_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The backward schedule: milestones and measures counted back from the limit
         * @description 整改的倒排时间表
         */
        get: operations["Issues_readSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An official document of an issue: the closing form, the notice of immediate fix, an urging letter
         * @description 问题的正式文书：销号审批表、立行立改通知书、督办函
         */
        get: operations["IssueDocuments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}/document-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of documents, their placeholders, and the templates of the office
         * @description 各种文书的占位符和本单位模板
         */
        get: operations["DocumentTemplates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}/document-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The placeholders of a kind of document, and the template of the office
         * @description 一种文书的占位符和本单位模板
         */
        get: operations["DocumentTemplates_read"];
        /**
         * Replace the template of a kind of document
         * @description 上传本单位的文书模板
         */
        put: operations["DocumentTemplates_replace"];
        post?: never;
        /**
         * Go back to the form of the product
         * @description 停用本单位模板
         */
        delete: operations["DocumentTemplates_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}/document-templates/{kind}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The template itself
         * @description 下载模板
         */
        get: operations["DocumentTemplates_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dashboard: each figure with its definition and the list behind it
         * @description 领导驾驶舱：每个数字附定义和所依据的清单
         */
        get: operations["Figures_dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure and what it means
         * @description 全部指标及其定义
         */
        get: operations["Figures_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/annual-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The annual overview of a city or county: each figure with the list behind it, compared with the year before
         * @description 年度综述：一市一县一年的各项指标，每个数字附清单，并与上年比较
         */
        get: operations["Overviews_annual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of any quarter or year, compared with the one before and the same one of the year before
         * @description 任一季度或年度的各项指标，与上期、上年同期比较
         */
        get: operations["Overviews_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures told apart by office, unit, theme, round, mode of inspection, or quarter
         * @description 按巡察办、单位、主题、轮次、方式或季度分列的指标
         */
        get: operations["Overviews_breakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records behind a figure that counts no cases
         * @description 指标所依据的记录（非案件）
         */
        get: operations["Overviews_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/working-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working paper of an issue
         * @description 查看问题底稿
         */
        get: operations["WorkingPapers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/working-paper/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working paper as an official document
         * @description 问题底稿（正式文书）
         */
        get: operations["WorkingPapers_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/working-paper/handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name all who handle the paper
         * @description 确定底稿经办人（全部）
         */
        put: operations["WorkingPapers_nameHandlers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/working-paper/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * List the evidence and what each piece proves
         * @description 列出证据及各自证明的事实
         */
        put: operations["WorkingPapers_listEvidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/working-paper/group-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach the record of a meeting of the team
         * @description 附组务会记录
         */
        post: operations["WorkingPapers_addMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/working-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All working papers of an inspection, those with a number first
         * @description 一次巡察的全部底稿
         */
        get: operations["InspectionPapers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}/working-paper-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The office's scheme for working papers
         * @description 查看本巡察办的底稿规则
         */
        get: operations["Schemes_read"];
        /**
         * Settle the format of the numbers, and how many handlers a paper must have
         * @description 设定底稿编号格式和经办人数
         */
        put: operations["Schemes_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List duties
         * @description 查询责任、负面、权力清单
         */
        get: operations["Duties_list"];
        put?: never;
        /**
         * Add an entry
         * @description 登记清单条目
         */
        post: operations["Duties_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entry with its versions
         * @description 查看清单条目及历次版本
         */
        get: operations["Duties_read"];
        /**
         * Change an entry: its next version
         * @description 修改清单条目（成为新版本）
         */
        put: operations["Duties_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add entries from a CSV or xlsx file, all of them or none
         * @description 从 CSV 或 xlsx 导入清单（全部导入或全部不导入）
         */
        post: operations["Duties_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/proposed-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bodies whose duties fit an issue, with what speaks for each
         * @description 按清单提出该问题的责任单位建议
         */
        get: operations["Duties_proposedUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live updates as server-sent events: `notification` as one comes, `unread` as their number changes
         * @description 实时通知（SSE）：notification 为新通知，unread 为未读数
         */
        get: operations["Stream_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My notifications
         * @description 我的通知
         */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread
         * @description 未读数
         */
        get: operations["Notifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all as read
         * @description 全部标为已读
         */
        post: operations["Notifications_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as read
         * @description 标为已读
         */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How I wish to be told
         * @description 我的通知设置
         */
        get: operations["Preferences_read"];
        /**
         * Change how I wish to be told; the whole takes the place of what was before
         * @description 修改我的通知设置（整体替换）
         */
        put: operations["Preferences_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page that asks whether to unsubscribe
         * @description 退订页面
         */
        get: operations["Unsubscribe_ask"];
        put?: never;
        /**
         * Unsubscribe from what is not mandatory
         * @description 退订非必收通知
         */
        post: operations["Unsubscribe_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's office's webhooks
         * @description 查询本巡察办的 webhook
         */
        get: operations["Webhooks_list"];
        put?: never;
        /**
         * Make a webhook; its secret is shown once
         * @description 新建 webhook（密钥只显示一次）
         */
        post: operations["Webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description 查看 webhook
         */
        get: operations["Webhooks_read"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description 删除 webhook
         */
        delete: operations["Webhooks_remove"];
        options?: never;
        head?: never;
        /**
         * Change a webhook, turn it off or on
         * @description 修改、停用或启用 webhook
         */
        patch: operations["Webhooks_update"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the secret: the new one is shown once, the former signs beside it for a while
         * @description 更换密钥（新密钥只显示一次，旧密钥在重叠期内并用）
         */
        post: operations["Webhooks_changeSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message at once
         * @description 发送一条测试消息
         */
        post: operations["Webhooks_sendTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook
         * @description webhook 的投递记录
         */
        get: operations["Webhooks_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description 查询投递记录
         */
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery
         * @description 查看一条投递
         */
        get: operations["Deliveries_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a failed delivery again
         * @description 重发失败的投递
         */
        post: operations["Deliveries_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarterly-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quarterly reports
         * @description 查询季度督导报告
         */
        get: operations["QuarterlyReports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarterly-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quarterly report with the figures that it covers
         * @description 查看季度督导报告
         */
        get: operations["QuarterlyReports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/quarterly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An office's quarterly report: live figures until it is issued
         * @description 巡察办的季度督导报告：印发前为实时数字，印发后为冻结数字
         */
        get: operations["Quarterly_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/quarterly/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases behind the figures of a quarter
         * @description 季度数字背后的案件清单
         */
        get: operations["Quarterly_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/quarterly/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report as a document; a preview until it is issued
         * @description 季度督导报告的公文：印发前为预览稿
         */
        get: operations["Quarterly_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/quarterly/compile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compile what the units have submitted
         * @description 汇总已报送的单位季度报告
         */
        post: operations["Quarterly_compile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/quarterly/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign and issue the report: it never changes after that
         * @description 签发并印发季度督导报告；此后不再更改
         */
        post: operations["Quarterly_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/bulletin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bulletin of a quarter: how its units rank, and by which rules
         * @description 季度通报：单位排名与排名规则
         */
        get: operations["Derived_bulletin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/bulletin/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bulletin as a document; a preview until it is issued
         * @description 通报的公文：印发前为预览稿
         */
        get: operations["Derived_bulletinDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/bulletin/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the bulletin: it never changes after that
         * @description 印发通报；此后不再更改
         */
        post: operations["Derived_issueBulletin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/special/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A special report as a preview
         * @description 专报的预览稿
         */
        post: operations["Derived_previewSpecial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/special/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a special report: it never changes after that
         * @description 印发专报；此后不再更改
         */
        post: operations["Derived_issueSpecial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/annual-overview/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The annual overview as a document; a preview until it is issued
         * @description 年度概览的公文：印发前为预览稿
         */
        get: operations["Annual_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/annual-overview/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the annual overview: it never changes after that
         * @description 印发年度概览；此后不再更改
         */
        post: operations["Annual_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List issued reports
         * @description 查询已印发的报告
         */
        get: operations["Issued_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/issued/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An issued report, with the hashes of what was kept
         * @description 查看已印发的报告
         */
        get: operations["Issued_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/issued/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document of an issued report, byte for byte as it was issued
         * @description 已印发报告的公文，与印发时逐字节相同
         */
        get: operations["Issued_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List joint reviews
         * @description 查询会审
         */
        get: operations["Reviews_list"];
        put?: never;
        /**
         * Call for the opinions of several bodies: a joint review in open
         * @description 发起会审
         */
        post: operations["Reviews_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A joint review with the opinions that the caller may read
         * @description 查看会审
         */
        get: operations["Reviews_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assistance-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests for assistance
         * @description 查询商请协助
         */
        get: operations["Assistance_list"];
        put?: never;
        /**
         * Ask an organisation for assistance
         * @description 商请协助
         */
        post: operations["Assistance_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assistance-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request for assistance with its reply
         * @description 查看商请协助
         */
        get: operations["Assistance_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List referrals, without their words
         * @description 查询线索移交
         */
        get: operations["Referrals_list"];
        put?: never;
        /**
         * Seal a clue for another body
         * @description 密封线索，待移交
         */
        post: operations["Referrals_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A referral with its words; the reading is audited
         * @description 阅看线索（留痕）
         */
        get: operations["Referrals_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal a reply of the receiving body
         * @description 回复线索办理情况（密封）
         */
        post: operations["Referrals_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was brought in for the inspection
         * @description 联动单位
         */
        get: operations["Partners_list"];
        put?: never;
        /**
         * Let an organisation see a part of the inspection
         * @description 引入联动单位
         */
        post: operations["Partners_bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/partners/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End what a partner may see, at once
         * @description 终止联动（立即生效）
         */
        delete: operations["Partners_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records of meetings and talks
         * @description 查询会议和谈话记录
         */
        get: operations["Talks_list"];
        put?: never;
        /**
         * Write down a meeting or a talk
         * @description 记录会议或谈话
         */
        post: operations["Talks_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of a meeting or a talk
         * @description 查看会议或谈话记录
         */
        get: operations["Talks_read"];
        /**
         * Correct a record before it is confirmed; audited
         * @description 更正尚未确认的记录（留痕）
         */
        put: operations["Talks_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a record: it never changes after that
         * @description 确认记录（此后不可更改）
         */
        post: operations["Talks_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}/demands/{demandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note whether a demand is met
         * @description 要求的落实情况
         */
        post: operations["Talks_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List letters and circulars
         * @description 查询建议书、通报
         */
        get: operations["Letters_list"];
        put?: never;
        /**
         * Enter a letter that was sent
         * @description 登记发出的建议书、通报
         */
        post: operations["Letters_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One letter
         * @description 查看建议书、通报
         */
        get: operations["Letters_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter or circular as an official document
         * @description 建议书、通报（正式文书）
         */
        get: operations["Letters_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a letter, or note its answer
         * @description 回复建议书
         */
        post: operations["Letters_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns, the latest first
         * @description 专项行动列表
         */
        get: operations["Campaigns_list"];
        put?: never;
        /**
         * Begin a campaign
         * @description 发起专项行动
         */
        post: operations["Campaigns_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A campaign and how far it is
         * @description 专项行动及其进度
         */
        get: operations["Campaigns_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take units in, or note that they are cleared
         * @description 列入重点单位，或登记清零
         */
        post: operations["Campaigns_takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what came of a campaign
         * @description 登记专项行动成果
         */
        post: operations["Campaigns_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Special supervisions, the latest first
         * @description 专项督查列表
         */
        get: operations["Supervisions_list"];
        put?: never;
        /**
         * Enter a special supervision
         * @description 登记专项督查
         */
        post: operations["Supervisions_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One supervision, with its check list
         * @description 查看专项督查
         */
        get: operations["Supervisions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where its groups went
         * @description 督查走访清单
         */
        get: operations["Supervisions_visits"];
        put?: never;
        /**
         * Note where its groups went
         * @description 登记督查走访
         */
        post: operations["Supervisions_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions from trainings
         * @description 培训建议列表
         */
        get: operations["Suggestions_list"];
        put?: never;
        /**
         * Note the suggestions of a training
         * @description 登记培训建议
         */
        post: operations["Suggestions_collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which alerts will go to whom when in the next days if nothing moves
         * @description 预警预测：若无人推进，今后若干天内谁将在何时收到什么预警
         */
        get: operations["Alerts_expected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My deadlines as a calendar to subscribe to
         * @description 我的时限日历（iCalendar 订阅）
         */
        get: operations["CalendarFeed_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{name}/paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause a schedule, or let it go on; audited
         * @description 暂停或恢复一项定时任务（留痕）
         */
        put: operations["ScheduleControl_pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My saved views, the oldest first
         * @description 我保存的视图，先保存的在前
         */
        get: operations["SavedViews_list"];
        put?: never;
        /**
         * Keep a view: at most 50 a person
         * @description 保存视图（每人最多 50 个）
         */
        post: operations["SavedViews_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a view
         * @description 删除视图
         */
        delete: operations["SavedViews_forget"];
        options?: never;
        head?: never;
        /**
         * Rename a view, or give it another look
         * @description 改名或改为当前筛选
         */
        patch: operations["SavedViews_change"];
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description 进程是否存活
         */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether everything that a request needs works; `off` names what the set-up turns off, and why
         * @description 是否可以提供服务；off 为按配置停用的部分
         */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 problem details; texts follow Accept-Language (zh-CN, en). */
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /**
             * @description stable and dotted
             * @example case.version-conflict
             */
            code: string;
            errors?: {
                /** @example manifestations[0].text */
                path: string;
                code: string;
                message: string;
            }[];
        };
        ChosenCasesDto: {
            ids: string[];
        };
        CreateOrganisationDto: {
            /** Format: uuid */
            parentId?: string;
            name: string;
            /** @enum {string} */
            kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "office" | "oversightBody";
            code?: string;
            synthetic?: boolean;
        };
        UpdateOrganisationDto: {
            /** Format: uuid */
            parentId?: string;
            name?: string;
            code?: string;
        };
        SignInDto: {
            username: string;
            password: string;
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        CreateTokenDto: {
            name: string;
            expiresAt?: string;
            /** @enum {string} */
            scope?: "full" | "calendar";
        };
        CreateUserDto: {
            username: string;
            name: string;
            /** Format: email */
            email?: string;
            password?: string;
            mustChangePassword?: boolean;
            bindings?: components["schemas"]["BindRoleDto"][];
        };
        BindRoleDto: {
            /** @enum {string} */
            role: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
            /** Format: uuid */
            orgId: string;
        };
        UpdateUserDto: {
            name?: string;
            /** Format: email */
            email?: string;
            active?: boolean;
        };
        CreatePostDto: {
            /** Format: uuid */
            organisationId: string;
            name: string;
            /** Format: uuid */
            holderId?: string;
        };
        UpdatePostDto: {
            name?: string;
            /** Format: uuid */
            holderId?: string;
            /** @enum {boolean} */
            vacant?: true;
        };
        NewTermDto: {
            /** Format: uuid */
            officeId?: string;
            number: number;
            title: string;
            startsOn?: string;
            endsOn?: string;
        };
        NewRoundDto: {
            /** Format: uuid */
            termId: string;
            number: number;
            title: string;
            rulePack: string;
            rulePackVersion?: number;
            startsOn?: string;
            endsOn?: string;
        };
        RoundRulePackDto: {
            name: string;
            version: number;
        };
        NewInspectionDto: {
            /** Format: uuid */
            roundId: string;
            /** Format: uuid */
            unitId: string;
            /** @enum {string} */
            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
            title?: string;
            onSiteFrom?: string;
            onSiteUntil?: string;
            members?: components["schemas"]["TeamMemberDto"][];
        };
        TeamMemberDto: {
            /** Format: uuid */
            userId: string;
            /** @enum {string} */
            position: "leader" | "deputy" | "member";
        };
        DemandDoneDto: {
            result: string;
        };
        NewMissionDto: {
            title: string;
            /** Format: uuid */
            officeId?: string;
            /** Format: uuid */
            roundId?: string;
            /** Format: uuid */
            checkListId?: string;
        };
        AttachRoundDto: {
            /** Format: uuid */
            roundId: string;
        };
        AttachInspectionDto: {
            /** Format: uuid */
            inspectionId: string;
        };
        NewCheckListDto: {
            title: string;
            /** Format: uuid */
            officeId?: string;
            items: components["schemas"]["CheckListItemDto"][];
        };
        CheckListItemDto: {
            text: string;
            theme: string;
            basis?: string;
        };
        TeamDto: {
            members: components["schemas"]["RosterMemberDto"][];
            override?: components["schemas"]["AvoidanceOverrideDto"];
        };
        RosterMemberDto: {
            /** Format: uuid */
            userId: string;
            /** @enum {string} */
            position: "leader" | "deputy" | "member";
        };
        AvoidanceOverrideDto: {
            reason: string;
            /** Format: uuid */
            approvedBy: string;
        };
        AuthorisationDto: {
            authorisedBy: string;
            number: string;
            authorisedOn: string;
            scope: string;
        };
        CadreDto: {
            /** Format: uuid */
            officeId?: string;
            skills: ("finance" | "audit" | "engineering" | "law" | "organisation" | "discipline" | "publicity" | "agriculture" | "data")[];
            availableFrom?: string;
            availableUntil?: string;
            note?: string;
        };
        TieDto: {
            /** @enum {string} */
            kind: "served" | "kin" | "native" | "business";
            /** Format: uuid */
            organisationId: string;
            from?: string;
            until?: string;
            note?: string;
        };
        ScopeDto: {
            organisationIds?: string[];
            kinds?: ("province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "oversightBody")[];
            /** Format: uuid */
            withinId?: string;
        };
        PastInspectionsDto: {
            inspections: components["schemas"]["PastInspectionDto"][];
        };
        PastInspectionDto: {
            /** Format: uuid */
            roundId: string;
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
            endedOn: string;
            source?: string;
        };
        NewPlanDto: {
            /** Format: uuid */
            officeId?: string;
            year: number;
            title: string;
            items: components["schemas"]["PlanItemDto"][];
        };
        PlanItemDto: {
            /** Format: uuid */
            unitId: string;
            /** @enum {string} */
            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
            roundNumber?: number;
            quarter?: number;
            note?: string;
        };
        PlanItemsDto: {
            items: components["schemas"]["PlanItemDto"][];
        };
        PlanDecisionDto: {
            /** @enum {string} */
            decision: "approve" | "refuse";
            opinion?: string;
        };
        PlanChangeDto: {
            ground: string;
            add?: components["schemas"]["PlanItemDto"][];
            remove?: string[];
        };
        OpenIssueDto: {
            /** Format: uuid */
            inspectionId: string;
            title: string;
            finding: string;
            theme: string;
            /** @enum {string} */
            track?: "concentrated" | "longTerm";
            /** @enum {string} */
            severity?: "general" | "serious" | "grave";
            systemic?: boolean;
            occurredAt?: string;
            place?: string;
            method?: string;
            manifestations: components["schemas"]["ManifestationDraft"][];
            causes?: string[];
        };
        ManifestationDraft: {
            /** Format: uuid */
            id?: string;
            text: string;
        };
        HandlersDto: {
            userIds: string[];
        };
        ProofsDto: {
            evidence: components["schemas"]["ProofDto"][];
        };
        ProofDto: {
            /** Format: uuid */
            evidenceId: string;
            proves: string;
        };
        GroupMeetingDto: {
            heldOn: string;
            attendeeIds: string[];
            decision: string;
        };
        WorkingPaperSchemeDto: {
            format: string;
            handlers?: number;
        };
        DutyDto: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            kind: "responsibility" | "negative" | "power";
            text: string;
            basis?: string;
            themes?: string[];
            validFrom?: string;
            validUntil?: string;
        };
        PreferencesDto: {
            /** @enum {string} */
            language: "zh" | "en";
            /** Format: email */
            email?: string;
            channels: components["schemas"]["ChannelsDto"];
            quietHours?: components["schemas"]["QuietHoursDto"];
            restDays?: string[];
            digest?: boolean;
        };
        ChannelsDto: {
            mail: ("overdue" | "reminder" | "urged" | "interviewed" | "handedOver" | "yourTurn" | "datesChanged" | "demand" | "product" | "commented")[];
        };
        QuietHoursDto: {
            from: string;
            to: string;
        };
        CreateWebhookDto: {
            name: string;
            url: string;
            /** @enum {string} */
            format: "bihuan" | "wecom" | "dingtalk";
            events?: string[];
            /** @enum {string} */
            language?: "zh" | "en";
            secret?: string;
            /** Format: uuid */
            officeId?: string;
        };
        UpdateWebhookDto: {
            name?: string;
            url?: string;
            events?: string[];
            /** @enum {string} */
            language?: "zh" | "en";
            active?: boolean;
        };
        NewSecretDto: {
            overlapHours?: number;
        };
        QuarterOfDto: {
            /** Format: uuid */
            officeId: string;
            quarter: string;
        };
        IssueQuarterDto: {
            revision?: string;
            /** Format: uuid */
            officeId: string;
            quarter: string;
            documentNumber?: string;
        };
        IssueDto: {
            documentNumber?: string;
            /** Format: uuid */
            officeId: string;
            quarter: string;
        };
        SpecialReportDto: {
            subject: string;
            analysis: string;
            proposals: string[];
            /** Format: uuid */
            officeId: string;
            quarter: string;
            documentNumber?: string;
        };
        IssueYearDto: {
            /** Format: uuid */
            officeId: string;
            year: string;
            documentNumber?: string;
        };
        OpenReviewDto: {
            /** Format: uuid */
            subjectCaseId: string;
            /** @enum {string} */
            of: "plan" | "progressReport" | "closing";
            bodies?: string[];
            question?: string;
        };
        SendRequestDto: {
            /** Format: uuid */
            inspectionId?: string;
            /** Format: uuid */
            issueId?: string;
            /** Format: uuid */
            toOrgId: string;
            title: string;
            request: string;
        };
        NewReferralDto: {
            /** Format: uuid */
            inspectionId?: string;
            /** Format: uuid */
            issueId?: string;
            /** @enum {string} */
            kind: "discipline" | "audit" | "finance" | "other";
            /** Format: uuid */
            toOrgId: string;
            clue: string;
            informant?: string;
        };
        ReferralReplyDto: {
            text: string;
        };
        BringInDto: {
            /** Format: uuid */
            organisationId: string;
            purpose: string;
            until: string;
            scope: components["schemas"]["PartnerScopeDto"];
        };
        PartnerScopeDto: {
            themes?: string[];
            caseIds?: string[];
        };
        NewTalkDto: {
            /** Format: uuid */
            inspectionId?: string;
            /** Format: uuid */
            caseId?: string;
            /** @enum {string} */
            kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
            heldOn: string;
            attendees: string[];
            record: string;
            demands?: components["schemas"]["DemandDto"][];
        };
        DemandDto: {
            text: string;
            /** Format: uuid */
            ownerOrgId?: string;
            /** Format: uuid */
            ownerUserId?: string;
            owner?: string;
            dueOn?: string;
        };
        TalkTextDto: {
            /** @enum {string} */
            kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
            heldOn: string;
            attendees: string[];
            record: string;
            demands?: components["schemas"]["DemandDto"][];
        };
        DemandDoneDto2: {
            done: boolean;
        };
        NewLetterDto: {
            /** Format: uuid */
            officeId?: string;
            /** @enum {string} */
            kind: "recommendation" | "circular";
            number?: string;
            title: string;
            content: string;
            /** Format: uuid */
            addresseeId: string;
            sharedProblem?: boolean;
            caseIds?: string[];
            /** Format: uuid */
            campaignId?: string;
            sentOn: string;
            replyDueOn?: string;
        };
        LetterAnswerDto: {
            answer: string;
            answeredOn: string;
        };
        NewCampaignDto: {
            /** Format: uuid */
            officeId?: string;
            title: string;
            startsOn: string;
            endsOn?: string;
            targets?: components["schemas"]["TargetsDto"];
        };
        TargetsDto: {
            units?: number;
            cleared?: number;
            livelihoodMatters?: number;
            letters?: number;
            institutions?: number;
        };
        CampaignUnitsDto: {
            units: components["schemas"]["CampaignUnitDto"][];
        };
        CampaignUnitDto: {
            /** Format: uuid */
            organisationId: string;
            joinedOn: string;
            clearedOn?: string;
        };
        CampaignResultsDto: {
            results: components["schemas"]["CampaignResultDto"][];
        };
        CampaignResultDto: {
            /** @enum {string} */
            kind: "livelihoodMatter" | "institution";
            title: string;
            /** Format: uuid */
            organisationId?: string;
            /** Format: uuid */
            caseId?: string;
            achievedOn: string;
        };
        NewSupervisionDto: {
            /** Format: uuid */
            officeId?: string;
            title: string;
            startsOn: string;
            endsOn: string;
            fedBackOn?: string;
            methods: ("look" | "ask" | "visit" | "verify" | "inspect" | "talk")[];
            checklist: components["schemas"]["SectionDto"][];
        };
        SectionDto: {
            title: string;
            items: string[];
        };
        VisitsDto: {
            visits: components["schemas"]["VisitDto"][];
        };
        VisitDto: {
            groupNumber: number;
            /** @enum {string} */
            kind: "county" | "functionalZone" | "township" | "village" | "newOrganisation" | "publicHospital";
            place: string;
            /** Format: uuid */
            organisationId?: string;
            visitedOn: string;
            note?: string;
        };
        NewSuggestionsDto: {
            /** Format: uuid */
            officeId?: string;
            training: string;
            madeOn: string;
            texts: string[];
        };
        SchedulePauseDto: {
            paused: boolean;
        };
        NewSavedViewDto: {
            name: string;
            query: string;
        };
        SavedViewChangeDto: {
            name?: string;
            query?: string;
        };
    };
    responses: {
        /** @description Problem details */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Case_list: {
        parameters: {
            query?: {
                id?: string;
                workflow?: string;
                stage?: string;
                step?: string;
                category?: string;
                timeliness?: string;
                overdueLevel?: string;
                turn?: string;
                unitId?: string;
                officeId?: string;
                inspectionId?: string;
                roundId?: string;
                mode?: string;
                theme?: string;
                track?: string;
                assignee?: string;
                dueBefore?: string;
                dueAfter?: string;
                q?: string;
                figure?: string;
                period?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "number" | "-number" | "dueAt" | "-dueAt" | "stepDueAt" | "-stepDueAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Case_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Case_readActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        label: string;
                        schema: Record<string, never>;
                        /** @description of what the step waits for, what the caller can do: one at most */
                        main?: boolean;
                        refused?: string;
                    }[];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Case_readHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        type: string;
                        label: string;
                        text: string;
                        actor: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            role: string;
                            roleLabel: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                        };
                        /** Format: date-time */
                        at: string;
                        from: string | null;
                        to: string;
                        payload: Record<string, never>;
                        hash: string;
                        previousHash: string;
                    }[];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Case_readDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        kind?: "case" | "step";
                        /** Format: date-time */
                        dueAt?: string | null;
                        /** Format: date-time */
                        originalDueAt?: string | null;
                        rule?: {
                            pack: string;
                            version: number;
                            clause: string;
                            source: string;
                        };
                        /** Format: date-time */
                        start?: string;
                        steps?: Record<string, never>[];
                        problem?: string;
                        step?: {
                            /** @enum {unknown} */
                            kind: "case" | "step";
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            rule: {
                                pack: string;
                                version: number;
                                clause: string;
                                source: string;
                            };
                            /** Format: date-time */
                            start: string;
                            steps: Record<string, never>[];
                            problem?: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Case_sendAll: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    /** Format: uuid */
                    caseId: string;
                    version: number;
                    /** @description an event of the workflow, as GET /workflows describes it with its payload */
                    type: string;
                } & {
                    [key: string]: unknown;
                })[] | {
                    events: ({
                        /** Format: uuid */
                        caseId: string;
                        version: number;
                        /** @description an event of the workflow, as GET /workflows describes it with its payload */
                        type: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                workflow: string;
                                workflowVersion: number;
                                version: number;
                                stage: string;
                                step: string;
                                stepLabel: string;
                                /** @enum {unknown} */
                                category: "open" | "waiting" | "closed";
                                turn: string;
                                timeliness: string;
                                overdueLevel: number;
                                extension: string;
                                cycle: number;
                                track: string | null;
                                title: string;
                                theme: string | null;
                                unit: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                office: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                inspectionId: string | null;
                                /** Format: uuid */
                                roundId: string | null;
                                owner: {
                                    organisation: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    post: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    user: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    /** Format: uuid */
                                    postId: string | null;
                                    /** Format: uuid */
                                    userId: string | null;
                                };
                                /** Format: date-time */
                                dueAt: string | null;
                                /** Format: date-time */
                                originalDueAt: string | null;
                                /** Format: date-time */
                                stepDueAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description the next of its limits that runs; null where none does
                                 */
                                nextDueAt: string | null;
                                /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                                workingDaysLeft: number | null;
                                progress: string | null;
                                sustained: boolean;
                                doneInPeriod: boolean | null;
                                /** Format: date-time */
                                closedAt: string | null;
                                closedLate: boolean;
                                synthetic: boolean;
                                source: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                subject?: Record<string, never> | null;
                            };
                            event: {
                                seq: number;
                                type: string;
                                label: string;
                                text: string;
                                actor: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    role: string;
                                    roleLabel: string;
                                    organisation: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                from: string | null;
                                to: string;
                                payload: Record<string, never>;
                                hash: string;
                                previousHash: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Case_send: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description an event of the workflow, as GET /workflows describes it with its payload */
                    type: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        case: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                        };
                        event: {
                            seq: number;
                            type: string;
                            label: string;
                            text: string;
                            actor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                role: string;
                                roleLabel: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                            };
                            /** Format: date-time */
                            at: string;
                            from: string | null;
                            to: string;
                            payload: Record<string, never>;
                            hash: string;
                            previousHash: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    CaseSet_values: {
        parameters: {
            query?: {
                id?: string;
                workflow?: string;
                stage?: string;
                step?: string;
                category?: string;
                timeliness?: string;
                overdueLevel?: string;
                turn?: string;
                unitId?: string;
                officeId?: string;
                inspectionId?: string;
                roundId?: string;
                mode?: string;
                theme?: string;
                track?: string;
                assignee?: string;
                dueBefore?: string;
                dueAfter?: string;
                q?: string;
                figure?: string;
                period?: string;
            };
            header?: never;
            path: {
                of: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            value: string;
                            label: string;
                            count: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    CaseSet_common: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenCasesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            workflow: string;
                            type: string;
                            label: string;
                            /** @description of a payload that serves all of them alike */
                            schema: Record<string, never>;
                            ready: {
                                /** Format: uuid */
                                caseId: string;
                                version: number;
                            }[];
                            refused: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                title: string;
                                reason: string;
                            }[];
                        }[];
                        /** @description those that the caller may not see */
                        missing: string[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Forms_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operation: string;
                        title: string;
                        schema: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Work_work: {
        parameters: {
            query?: {
                workflow?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "urgency" | "-urgency";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                workflow: string;
                                workflowVersion: number;
                                version: number;
                                stage: string;
                                step: string;
                                stepLabel: string;
                                /** @enum {unknown} */
                                category: "open" | "waiting" | "closed";
                                turn: string;
                                timeliness: string;
                                overdueLevel: number;
                                extension: string;
                                cycle: number;
                                track: string | null;
                                title: string;
                                theme: string | null;
                                unit: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                office: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                inspectionId: string | null;
                                /** Format: uuid */
                                roundId: string | null;
                                owner: {
                                    organisation: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    post: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    user: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    /** Format: uuid */
                                    postId: string | null;
                                    /** Format: uuid */
                                    userId: string | null;
                                };
                                /** Format: date-time */
                                dueAt: string | null;
                                /** Format: date-time */
                                originalDueAt: string | null;
                                /** Format: date-time */
                                stepDueAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description the next of its limits that runs; null where none does
                                 */
                                nextDueAt: string | null;
                                /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                                workingDaysLeft: number | null;
                                progress: string | null;
                                sustained: boolean;
                                doneInPeriod: boolean | null;
                                /** Format: date-time */
                                closedAt: string | null;
                                closedLate: boolean;
                                synthetic: boolean;
                                source: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                subject?: Record<string, never> | null;
                            };
                            /**
                             * @description when its next limit falls; weeks begin on Monday
                             * @enum {unknown}
                             */
                            due: "overdue" | "today" | "thisWeek" | "later" | "undated";
                            /** @description what moves it on, the usual way first */
                            actions: {
                                type: string;
                                label: string;
                                schema: Record<string, never>;
                                /** @description of what the step waits for, what the caller can do: one at most */
                                main?: boolean;
                                refused?: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Work_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        due: {
                            overdue: number;
                            today: number;
                            thisWeek: number;
                            later: number;
                            undated: number;
                        };
                        workflows: {
                            name: string;
                            title: string;
                            count: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Workflows_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            title: string;
                            version: number;
                            versions: number[];
                            states: {
                                path: string;
                                label: string;
                                /** @enum {unknown} */
                                category: "open" | "waiting" | "closed";
                                turn: string;
                                turnLabel: string;
                                disclosed: boolean;
                            }[];
                            guides: {
                                path: string;
                                help: string;
                                awaits: {
                                    type: string;
                                    label: string;
                                }[];
                                limits: {
                                    clause: string;
                                    label: string;
                                }[];
                            }[];
                            words: {
                                [key: string]: string;
                            };
                            events: {
                                type: string;
                                label: string;
                                permissions: {
                                    role: string;
                                    roleLabel: string;
                                    relation: string;
                                    relationLabel: string;
                                    in?: string[];
                                }[];
                                apartFrom: {
                                    group: string;
                                    label?: string;
                                }[];
                                audience: string;
                                audienceLabel: string;
                                schema: Record<string, never>;
                            }[];
                            transitions: Record<string, never>;
                            conditions: {
                                [key: string]: string;
                            };
                            charts: {
                                path: string;
                                label: string;
                                start: string;
                                boxes: {
                                    path: string;
                                    label: string;
                                    steps: {
                                        path: string;
                                        label: string;
                                    }[];
                                }[];
                                ways: {
                                    /** @description path of a step; of the region itself: from wherever it stands */
                                    from: string;
                                    to: string;
                                    event: string;
                                    label: string;
                                    conditions: {
                                        name: string;
                                        label: string;
                                    }[];
                                    told: boolean;
                                }[];
                            }[];
                            /** @description Mermaid */
                            diagram: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Workflows_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        title: string;
                        version: number;
                        versions: number[];
                        states: {
                            path: string;
                            label: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            turnLabel: string;
                            disclosed: boolean;
                        }[];
                        guides: {
                            path: string;
                            help: string;
                            awaits: {
                                type: string;
                                label: string;
                            }[];
                            limits: {
                                clause: string;
                                label: string;
                            }[];
                        }[];
                        words: {
                            [key: string]: string;
                        };
                        events: {
                            type: string;
                            label: string;
                            permissions: {
                                role: string;
                                roleLabel: string;
                                relation: string;
                                relationLabel: string;
                                in?: string[];
                            }[];
                            apartFrom: {
                                group: string;
                                label?: string;
                            }[];
                            audience: string;
                            audienceLabel: string;
                            schema: Record<string, never>;
                        }[];
                        transitions: Record<string, never>;
                        conditions: {
                            [key: string]: string;
                        };
                        charts: {
                            path: string;
                            label: string;
                            start: string;
                            boxes: {
                                path: string;
                                label: string;
                                steps: {
                                    path: string;
                                    label: string;
                                }[];
                            }[];
                            ways: {
                                /** @description path of a step; of the region itself: from wherever it stands */
                                from: string;
                                to: string;
                                event: string;
                                label: string;
                                conditions: {
                                    name: string;
                                    label: string;
                                }[];
                                told: boolean;
                            }[];
                        }[];
                        /** @description Mermaid */
                        diagram: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Workflows_readVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        title: string;
                        version: number;
                        versions: number[];
                        states: {
                            path: string;
                            label: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            turnLabel: string;
                            disclosed: boolean;
                        }[];
                        guides: {
                            path: string;
                            help: string;
                            awaits: {
                                type: string;
                                label: string;
                            }[];
                            limits: {
                                clause: string;
                                label: string;
                            }[];
                        }[];
                        words: {
                            [key: string]: string;
                        };
                        events: {
                            type: string;
                            label: string;
                            permissions: {
                                role: string;
                                roleLabel: string;
                                relation: string;
                                relationLabel: string;
                                in?: string[];
                            }[];
                            apartFrom: {
                                group: string;
                                label?: string;
                            }[];
                            audience: string;
                            audienceLabel: string;
                            schema: Record<string, never>;
                        }[];
                        transitions: Record<string, never>;
                        conditions: {
                            [key: string]: string;
                        };
                        charts: {
                            path: string;
                            label: string;
                            start: string;
                            boxes: {
                                path: string;
                                label: string;
                                steps: {
                                    path: string;
                                    label: string;
                                }[];
                            }[];
                            ways: {
                                /** @description path of a step; of the region itself: from wherever it stands */
                                from: string;
                                to: string;
                                event: string;
                                label: string;
                                conditions: {
                                    name: string;
                                    label: string;
                                }[];
                                told: boolean;
                            }[];
                        }[];
                        /** @description Mermaid */
                        diagram: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Workflows_readChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        version: number;
                        /** @description null for the first version */
                        previous: number | null;
                        items: {
                            /** @enum {unknown} */
                            kind: "state" | "event" | "way";
                            /** @enum {unknown} */
                            change: "added" | "removed" | "changed";
                            id: string;
                            label: string;
                            parts: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Schedules_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            title: string;
                            rule: Record<string, never>;
                            ruleText: string;
                            /** @enum {unknown} */
                            missed: "runEach" | "runOnceLate" | "skip";
                            missedText: string;
                            /** Format: date-time */
                            nextAt: string | null;
                            /** Format: date-time */
                            retryAt: string | null;
                            paused: boolean;
                            waitsFor: string | null;
                            lastRun: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                ranAt: string;
                                /** @enum {unknown} */
                                outcome: "ran" | "skipped" | "failed";
                                late: boolean;
                                reason: string | null;
                            } | null;
                        }[];
                        warnings: {
                            code: string;
                            year: number;
                            text: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Schedules_runs: {
        parameters: {
            query?: {
                outcome?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "dueAt" | "-dueAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: date-time */
                            ranAt: string;
                            /** @enum {unknown} */
                            outcome: "ran" | "skipped" | "failed";
                            late: boolean;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                actorId?: string;
                targetId?: string;
                action?: string;
                since?: string;
                until?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "seq" | "-seq";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            seq?: number;
                            /** Format: uuid */
                            id?: string;
                            /** Format: date-time */
                            at?: string;
                            actor?: {
                                /** Format: uuid */
                                id?: string;
                                username?: string;
                                name?: string;
                            };
                            /** @example user.created */
                            action?: string;
                            target?: {
                                type?: string;
                                /** Format: uuid */
                                id?: string | null;
                                name?: string | null;
                            };
                            /** @description null where there was nothing */
                            before?: unknown;
                            /** @description null where nothing remains */
                            after?: unknown;
                            requestId?: string;
                            previousHash?: string;
                            /** @description SHA-256, hex, over the event and the hash before it */
                            hash?: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "intact" | "altered";
                        /** @description the number of events, when the chain is intact */
                        events?: number;
                        firstAltered?: {
                            seq?: number;
                            /** Format: uuid */
                            id?: string;
                            /** Format: date-time */
                            at?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    OrganisationsImport_import: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        rows: number;
                        created: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                parentId?: string;
                within?: string;
                kind?: string;
                code?: string;
                synthetic?: boolean;
                q?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "path" | "-path" | "name" | "-name" | "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parentId: string | null;
                            name: string;
                            /** @enum {unknown} */
                            kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "office" | "oversightBody";
                            code: string | null;
                            /** @description ids from the root down to this organisation */
                            path: string[];
                            synthetic: boolean;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Organisations_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        parentId: string | null;
                        name: string;
                        /** @enum {unknown} */
                        kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "office" | "oversightBody";
                        code: string | null;
                        /** @description ids from the root down to this organisation */
                        path: string[];
                        synthetic: boolean;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Organisations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        parentId: string | null;
                        name: string;
                        /** @enum {unknown} */
                        kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "office" | "oversightBody";
                        code: string | null;
                        /** @description ids from the root down to this organisation */
                        path: string[];
                        synthetic: boolean;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Organisations_update: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisationDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        parentId: string | null;
                        name: string;
                        /** @enum {unknown} */
                        kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "office" | "oversightBody";
                        code: string | null;
                        /** @description ids from the root down to this organisation */
                        path: string[];
                        synthetic: boolean;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Auth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id?: string;
                            username?: string;
                            name?: string;
                            mustChangePassword?: boolean;
                            bindings?: {
                                /** @enum {unknown} */
                                role?: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                                roleLabel?: string;
                                /** Format: uuid */
                                orgId?: string;
                                orgName?: string;
                            }[];
                        };
                        /** @description goes into X-CSRF-Token with every write of this session; null for a token */
                        csrfToken: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id?: string;
                            username?: string;
                            name?: string;
                            mustChangePassword?: boolean;
                            bindings?: {
                                /** @enum {unknown} */
                                role?: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                                roleLabel?: string;
                                /** Format: uuid */
                                orgId?: string;
                                orgName?: string;
                            }[];
                        };
                        /** @description goes into X-CSRF-Token with every write of this session; null for a token */
                        csrfToken: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Auth_logout: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Auth_changePassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Tokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scope: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Tokens_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        scope: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt: string | null;
                        /** Format: date-time */
                        lastUsedAt: string | null;
                        /** @description shown this once */
                        token?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    UsersImport_import: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        rows: number;
                        created: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_list: {
        parameters: {
            query?: {
                role?: string;
                orgId?: string;
                active?: boolean;
                q?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "username" | "-username" | "name" | "-name" | "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            username: string;
                            name: string;
                            /** Format: email */
                            email: string | null;
                            active: boolean;
                            mustChangePassword: boolean;
                            /** Format: date-time */
                            lockedUntil: string | null;
                            /** Format: date-time */
                            lastSignInAt: string | null;
                            synthetic: boolean;
                            bindings: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                role: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                                /** Format: uuid */
                                orgId: string;
                                orgName?: string;
                            }[];
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        username: string;
                        name: string;
                        /** Format: email */
                        email: string | null;
                        active: boolean;
                        mustChangePassword: boolean;
                        /** Format: date-time */
                        lockedUntil: string | null;
                        /** Format: date-time */
                        lastSignInAt: string | null;
                        synthetic: boolean;
                        bindings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            role: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                            /** Format: uuid */
                            orgId: string;
                            orgName?: string;
                        }[];
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** @description drawn at random and shown this once */
                        initialPassword?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        username: string;
                        name: string;
                        /** Format: email */
                        email: string | null;
                        active: boolean;
                        mustChangePassword: boolean;
                        /** Format: date-time */
                        lockedUntil: string | null;
                        /** Format: date-time */
                        lastSignInAt: string | null;
                        synthetic: boolean;
                        bindings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            role: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                            /** Format: uuid */
                            orgId: string;
                            orgName?: string;
                        }[];
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_update: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        username: string;
                        name: string;
                        /** Format: email */
                        email: string | null;
                        active: boolean;
                        mustChangePassword: boolean;
                        /** Format: date-time */
                        lockedUntil: string | null;
                        /** Format: date-time */
                        lastSignInAt: string | null;
                        synthetic: boolean;
                        bindings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            role: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                            /** Format: uuid */
                            orgId: string;
                            orgName?: string;
                        }[];
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_unlock: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        username: string;
                        name: string;
                        /** Format: email */
                        email: string | null;
                        active: boolean;
                        mustChangePassword: boolean;
                        /** Format: date-time */
                        lockedUntil: string | null;
                        /** Format: date-time */
                        lastSignInAt: string | null;
                        synthetic: boolean;
                        bindings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            role: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                            /** Format: uuid */
                            orgId: string;
                            orgName?: string;
                        }[];
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_resetPassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description drawn at random and shown this once */
                        initialPassword?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_bind: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindRoleDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        role: "inspectionOffice" | "teamLeader" | "deputyLeader" | "teamMember" | "unitLiaison" | "unitHead" | "supervisor" | "functionalDepartment" | "leadership" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                        /** Format: uuid */
                        orgId: string;
                        orgName?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Users_unbind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bindingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Posts_list: {
        parameters: {
            query?: {
                organisationId?: string;
                holderId?: string;
                vacant?: boolean;
                q?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            name: string;
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            synthetic: boolean;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Posts_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        name: string;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        synthetic: boolean;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Posts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        name: string;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        synthetic: boolean;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Posts_update: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePostDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        name: string;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        synthetic: boolean;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    RulePacks_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "name" | "-name";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            version: number;
                            title: string;
                            source: {
                                document: string;
                                status: string;
                            };
                            shipped: boolean;
                            /** Format: date-time */
                            loadedAt: string | null;
                            loadedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            versions: number[];
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    RulePacks_load: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    version: number;
                    title: {
                        zh: string;
                        en: string;
                    };
                    source: {
                        document: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {unknown} */
                        status: "productDefault" | "official";
                    };
                    /** @enum {unknown} */
                    restDay?: "keep" | "nextWorkingDay";
                    clauses: Record<string, never>;
                    warnings: Record<string, never>[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        name: string;
                        version: number;
                        changes: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "case" | "step";
                            clause: string;
                            /** Format: date-time */
                            from: string | null;
                            /** Format: date-time */
                            to: string | null;
                            /** @description the limit before any extension, where it changes, too */
                            original?: {
                                /** Format: date-time */
                                from: string | null;
                                /** Format: date-time */
                                to: string | null;
                            };
                        }[];
                        count: number;
                        whenAdopted: {
                            changes: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                /** @enum {unknown} */
                                kind: "case" | "step";
                                clause: string;
                                /** Format: date-time */
                                from: string | null;
                                /** Format: date-time */
                                to: string | null;
                                /** @description the limit before any extension, where it changes, too */
                                original?: {
                                    /** Format: date-time */
                                    from: string | null;
                                    /** Format: date-time */
                                    to: string | null;
                                };
                            }[];
                            count: number;
                        };
                    };
                };
            };
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        name: string;
                        version: number;
                        changes: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "case" | "step";
                            clause: string;
                            /** Format: date-time */
                            from: string | null;
                            /** Format: date-time */
                            to: string | null;
                            /** @description the limit before any extension, where it changes, too */
                            original?: {
                                /** Format: date-time */
                                from: string | null;
                                /** Format: date-time */
                                to: string | null;
                            };
                        }[];
                        count: number;
                        whenAdopted: {
                            changes: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                /** @enum {unknown} */
                                kind: "case" | "step";
                                clause: string;
                                /** Format: date-time */
                                from: string | null;
                                /** Format: date-time */
                                to: string | null;
                                /** @description the limit before any extension, where it changes, too */
                                original?: {
                                    /** Format: date-time */
                                    from: string | null;
                                    /** Format: date-time */
                                    to: string | null;
                                };
                            }[];
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    RulePacks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        version: number;
                        title: string;
                        source: {
                            document: string;
                            status: string;
                        };
                        shipped: boolean;
                        /** Format: date-time */
                        loadedAt: string | null;
                        loadedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        restDay: string;
                        clauses: {
                            clause: string;
                            label: string;
                            source: string;
                            startsAt?: {
                                id: string;
                                label: string;
                            };
                            value?: {
                                value: number;
                                /** @enum {unknown} */
                                unit: "workingDays" | "calendarDays" | "months";
                            };
                            from?: {
                                value: number;
                                /** @enum {unknown} */
                                unit: "workingDays" | "calendarDays" | "months";
                            };
                            to?: {
                                value: number;
                                /** @enum {unknown} */
                                unit: "workingDays" | "calendarDays" | "months";
                            };
                            every?: string;
                            max?: number;
                            reminders?: {
                                value: number;
                                /** @enum {unknown} */
                                unit: "workingDays" | "calendarDays" | "months";
                            }[];
                        }[];
                        warnings: Record<string, never>[];
                        versions: {
                            version: number;
                            pack: {
                                name: string;
                                version: number;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                source: {
                                    document: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {unknown} */
                                    status: "productDefault" | "official";
                                };
                                /** @enum {unknown} */
                                restDay?: "keep" | "nextWorkingDay";
                                clauses: Record<string, never>;
                                warnings: Record<string, never>[];
                            };
                            shipped: boolean;
                            /** Format: date-time */
                            loadedAt: string | null;
                            loadedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Calendars_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "year" | "-year";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            year: number;
                            version: number;
                            notices: string[];
                            source: string;
                            shipped: boolean;
                            /** Format: date-time */
                            loadedAt: string | null;
                            loadedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            workingDays: number;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Calendars_load: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    /**
                     * @description one more than the newest there is
                     * @default 1
                     */
                    version?: number;
                    notices?: string[];
                    /** @description where the data is from; stands for `notices` where those are left out */
                    source?: string;
                    extractedFrom?: string;
                    holidays: {
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        makeUpDays: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        year: number;
                        version: number;
                        changes: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "case" | "step";
                            clause: string;
                            /** Format: date-time */
                            from: string | null;
                            /** Format: date-time */
                            to: string | null;
                            /** @description the limit before any extension, where it changes, too */
                            original?: {
                                /** Format: date-time */
                                from: string | null;
                                /** Format: date-time */
                                to: string | null;
                            };
                        }[];
                        count: number;
                    };
                };
            };
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        year: number;
                        version: number;
                        changes: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "case" | "step";
                            clause: string;
                            /** Format: date-time */
                            from: string | null;
                            /** Format: date-time */
                            to: string | null;
                            /** @description the limit before any extension, where it changes, too */
                            original?: {
                                /** Format: date-time */
                                from: string | null;
                                /** Format: date-time */
                                to: string | null;
                            };
                        }[];
                        count: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Calendars_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        version: number;
                        notices: string[];
                        source: string;
                        shipped: boolean;
                        /** Format: date-time */
                        loadedAt: string | null;
                        loadedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        versions: {
                            version: number;
                            source: string;
                            shipped: boolean;
                            /** Format: date-time */
                            loadedAt: string | null;
                            loadedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        holidays: {
                            name: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            makeUpDays: string[];
                        }[];
                        daysOff: string[];
                        makeUpDays: string[];
                        workingDays: {
                            total: number;
                            months: number[];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Terms_list: {
        parameters: {
            query?: {
                officeId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "number" | "-number" | "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: unknown[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Terms_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTermDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Terms_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_list: {
        parameters: {
            query?: {
                termId?: string;
                officeId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "number" | "-number" | "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: unknown[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoundDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_changeRules: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundRulePackDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        changes: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "case" | "step";
                            clause: string;
                            /** Format: date-time */
                            from: string | null;
                            /** Format: date-time */
                            to: string | null;
                            /** @description the limit before any extension, where it changes, too */
                            original?: {
                                /** Format: date-time */
                                from: string | null;
                                /** Format: date-time */
                                to: string | null;
                            };
                        }[];
                        count: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Inspections_list: {
        parameters: {
            query?: {
                termId?: string;
                roundId?: string;
                unitId?: string;
                officeId?: string;
                mode?: string;
                stage?: string;
                member?: string;
                plan?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "onSiteFrom" | "-onSiteFrom" | "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                            /** Format: uuid */
                            termId: string;
                            rulePack: string;
                            rulePackVersion: number;
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            /** Format: date */
                            onSiteFrom: string | null;
                            /** Format: date */
                            onSiteUntil: string | null;
                            /** Format: date-time */
                            fedBackAt: string | null;
                            plan: {
                                /** @description whether it stands in the approved plan of its year */
                                planned: boolean;
                                /** @enum {unknown} */
                                standing: "inPlan" | "outsidePlan" | "noApprovedPlan";
                                /** Format: uuid */
                                planId: string | null;
                                /** Format: uuid */
                                itemId: string | null;
                            };
                            /** Format: uuid */
                            missionId: string | null;
                            members: {
                                /** Format: uuid */
                                userId: string;
                                /** @enum {unknown} */
                                position: "leader" | "deputy" | "member";
                                name: string;
                            }[];
                            counts: {
                                total: number;
                                byStage: {
                                    [key: string]: number;
                                };
                                immediateFixes: {
                                    total: number;
                                    done: number;
                                };
                                handedOver: number;
                                signed: number;
                                unsigned: number;
                                closed: number;
                                overdue: number;
                            };
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Inspections_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInspectionDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        /** Format: uuid */
                        termId: string;
                        rulePack: string;
                        rulePackVersion: number;
                        /** @enum {unknown} */
                        mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        /** Format: date */
                        onSiteFrom: string | null;
                        /** Format: date */
                        onSiteUntil: string | null;
                        /** Format: date-time */
                        fedBackAt: string | null;
                        plan: {
                            /** @description whether it stands in the approved plan of its year */
                            planned: boolean;
                            /** @enum {unknown} */
                            standing: "inPlan" | "outsidePlan" | "noApprovedPlan";
                            /** Format: uuid */
                            planId: string | null;
                            /** Format: uuid */
                            itemId: string | null;
                        };
                        /** Format: uuid */
                        missionId: string | null;
                        members: {
                            /** Format: uuid */
                            userId: string;
                            /** @enum {unknown} */
                            position: "leader" | "deputy" | "member";
                            name: string;
                        }[];
                        counts: {
                            total: number;
                            byStage: {
                                [key: string]: number;
                            };
                            immediateFixes: {
                                total: number;
                                done: number;
                            };
                            handedOver: number;
                            signed: number;
                            unsigned: number;
                            closed: number;
                            overdue: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Inspections_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        /** Format: uuid */
                        termId: string;
                        rulePack: string;
                        rulePackVersion: number;
                        /** @enum {unknown} */
                        mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        /** Format: date */
                        onSiteFrom: string | null;
                        /** Format: date */
                        onSiteUntil: string | null;
                        /** Format: date-time */
                        fedBackAt: string | null;
                        plan: {
                            /** @description whether it stands in the approved plan of its year */
                            planned: boolean;
                            /** @enum {unknown} */
                            standing: "inPlan" | "outsidePlan" | "noApprovedPlan";
                            /** Format: uuid */
                            planId: string | null;
                            /** Format: uuid */
                            itemId: string | null;
                        };
                        /** Format: uuid */
                        missionId: string | null;
                        members: {
                            /** Format: uuid */
                            userId: string;
                            /** @enum {unknown} */
                            position: "leader" | "deputy" | "member";
                            name: string;
                        }[];
                        counts: {
                            total: number;
                            byStage: {
                                [key: string]: number;
                            };
                            immediateFixes: {
                                total: number;
                                done: number;
                            };
                            handedOver: number;
                            signed: number;
                            unsigned: number;
                            closed: number;
                            overdue: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Feedback_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspectionId: string;
                        /** @enum {unknown} */
                        part: "whole" | "own" | "copy";
                        /** Format: date */
                        heldOn: string;
                        /** Format: date-time */
                        fedBackAt: string;
                        opinion: string;
                        /** Format: date */
                        concentratedUntil: string | null;
                        issues: {
                            ordinal: number;
                            /** Format: uuid */
                            caseId: string | null;
                            number: string;
                            title: string;
                        }[];
                        copiedTo: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        collectiveMeeting: {
                            place?: string;
                            minutes?: string;
                            attendees?: string[];
                        } | null;
                        oneToOneMeetings: {
                            withWhom: string;
                            record: string;
                            attendees: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Feedback_feedBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 反馈日期 */
                    heldOn: string;
                    /** 反馈意见 */
                    opinion: string;
                    /** 集体反馈会议 */
                    collectiveMeeting: {
                        /** 地点 */
                        place: string;
                        /** 参加人员 */
                        attendees: string[];
                        /** 会议纪要 */
                        minutes?: string;
                    };
                    /** 一对一反馈 */
                    oneToOneMeetings?: {
                        /** 反馈对象 */
                        withWhom: string;
                        /** 参加人员 */
                        attendees: string[];
                        /** 谈话记录 */
                        record: string;
                        /** 领导要求 */
                        demands?: {
                            /**
                             * 编号
                             * Format: uuid
                             */
                            id?: string;
                            /** 要求 */
                            text: string;
                            /** 提出人 */
                            byWhom: string;
                            /**
                             * 责任单位
                             * Format: uuid
                             */
                            ownerId?: string;
                            /** 完成时限 */
                            dueOn?: string;
                        }[];
                    }[];
                    /** 抄告单位 */
                    copyTo?: string[];
                    /** 集中整改截止日期 */
                    concentratedUntil?: string;
                    /** 整改要求 */
                    requirement?: string;
                    /** 暂不移交的问题 */
                    keptBack?: string[];
                    /** 会审单位 */
                    reviewBodies?: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspectionId: string;
                        /** @enum {unknown} */
                        part: "whole" | "own" | "copy";
                        /** Format: date */
                        heldOn: string;
                        /** Format: date-time */
                        fedBackAt: string;
                        opinion: string;
                        /** Format: date */
                        concentratedUntil: string | null;
                        issues: {
                            ordinal: number;
                            /** Format: uuid */
                            caseId: string | null;
                            number: string;
                            title: string;
                        }[];
                        copiedTo: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        collectiveMeeting: {
                            place?: string;
                            minutes?: string;
                            attendees?: string[];
                        } | null;
                        oneToOneMeetings: {
                            withWhom: string;
                            record: string;
                            attendees: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Feedback_readReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signed: number;
                        unsigned: number;
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            handedOverAt: string;
                            /** Format: date-time */
                            signedAt: string | null;
                            signedBy: {
                                /** Format: uuid */
                                id?: string;
                                name?: string;
                            } | null;
                            /** Format: date-time */
                            dueAt: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Feedback_readDemands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            inspectionId: string;
                            ordinal: number;
                            text: string;
                            byWhom: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date */
                            dueOn: string | null;
                            /** @enum {unknown} */
                            state: "open" | "done";
                            result: string | null;
                            doneBy: {
                                /** Format: uuid */
                                id?: string;
                                name?: string | null;
                            } | null;
                            /** Format: date-time */
                            doneAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Feedback_finishDemand: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandDoneDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        inspectionId: string;
                        ordinal: number;
                        text: string;
                        byWhom: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date */
                        dueOn: string | null;
                        /** @enum {unknown} */
                        state: "open" | "done";
                        result: string | null;
                        doneBy: {
                            /** Format: uuid */
                            id?: string;
                            name?: string | null;
                        } | null;
                        /** Format: date-time */
                        doneAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    InspectionDocuments_read: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
                kind?: "feedback" | "threeLists" | "handOverList";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Missions_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            /** Format: uuid */
                            roundId: string | null;
                            /** Format: uuid */
                            checkListId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Missions_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMissionDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        title: string;
                        /** Format: uuid */
                        roundId: string | null;
                        /** Format: uuid */
                        checkListId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        checkList: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            /** Format: date-time */
                            createdAt: string;
                            items: {
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                text: string;
                                theme: string;
                                basis: string | null;
                                learnedFrom: {
                                    /** Format: uuid */
                                    inspectionId?: string;
                                    title?: string;
                                } | null;
                            }[];
                        } | null;
                        rounds: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                        }[];
                        inspections: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            stage: string;
                            step: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Missions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        title: string;
                        /** Format: uuid */
                        roundId: string | null;
                        /** Format: uuid */
                        checkListId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        checkList: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            /** Format: date-time */
                            createdAt: string;
                            items: {
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                text: string;
                                theme: string;
                                basis: string | null;
                                learnedFrom: {
                                    /** Format: uuid */
                                    inspectionId?: string;
                                    title?: string;
                                } | null;
                            }[];
                        } | null;
                        rounds: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                        }[];
                        inspections: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            stage: string;
                            step: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Missions_attachRound: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachRoundDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        title: string;
                        /** Format: uuid */
                        roundId: string | null;
                        /** Format: uuid */
                        checkListId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        checkList: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            /** Format: date-time */
                            createdAt: string;
                            items: {
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                text: string;
                                theme: string;
                                basis: string | null;
                                learnedFrom: {
                                    /** Format: uuid */
                                    inspectionId?: string;
                                    title?: string;
                                } | null;
                            }[];
                        } | null;
                        rounds: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                        }[];
                        inspections: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            stage: string;
                            step: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Missions_attachInspection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachInspectionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        title: string;
                        /** Format: uuid */
                        roundId: string | null;
                        /** Format: uuid */
                        checkListId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        checkList: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            /** Format: date-time */
                            createdAt: string;
                            items: {
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                text: string;
                                theme: string;
                                basis: string | null;
                                learnedFrom: {
                                    /** Format: uuid */
                                    inspectionId?: string;
                                    title?: string;
                                } | null;
                            }[];
                        } | null;
                        rounds: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                        }[];
                        inspections: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            stage: string;
                            step: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    CheckLists_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            /** Format: date-time */
                            createdAt: string;
                            items: {
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                text: string;
                                theme: string;
                                basis: string | null;
                                learnedFrom: {
                                    /** Format: uuid */
                                    inspectionId?: string;
                                    title?: string;
                                } | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    CheckLists_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheckListDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        title: string;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                            text: string;
                            theme: string;
                            basis: string | null;
                            learnedFrom: {
                                /** Format: uuid */
                                inspectionId?: string;
                                title?: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    CheckLists_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        title: string;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                            text: string;
                            theme: string;
                            basis: string | null;
                            learnedFrom: {
                                /** Format: uuid */
                                inspectionId?: string;
                                title?: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Teams_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspectionId: string;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        version: number;
                        members: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                            /** @enum {unknown} */
                            position: "leader" | "deputy" | "member";
                        }[];
                        authorisation: {
                            authorisedBy: string;
                            number: string;
                            /** Format: date */
                            authorisedOn: string;
                            scope: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Teams_change: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspectionId: string;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        version: number;
                        members: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                            /** @enum {unknown} */
                            position: "leader" | "deputy" | "member";
                        }[];
                        authorisation: {
                            authorisedBy: string;
                            number: string;
                            /** Format: date */
                            authorisedOn: string;
                            scope: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Teams_approvers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Teams_authorise: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspectionId: string;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        version: number;
                        members: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                            /** @enum {unknown} */
                            position: "leader" | "deputy" | "member";
                        }[];
                        authorisation: {
                            authorisedBy: string;
                            number: string;
                            /** Format: date */
                            authorisedOn: string;
                            scope: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Cadres_list: {
        parameters: {
            query?: {
                officeId?: string;
                skill?: string;
                availableFrom?: string;
                forUnitId?: string;
                q?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "name" | "-name";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                            skills: ("finance" | "audit" | "engineering" | "law" | "organisation" | "discipline" | "publicity" | "agriculture" | "data")[];
                            skillLabels: string[];
                            /** Format: date */
                            availableFrom: string | null;
                            /** Format: date */
                            availableUntil: string | null;
                            note: string | null;
                            inspections: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** @enum {unknown} */
                                position: "leader" | "deputy" | "member";
                                /** Format: date */
                                onSiteFrom: string | null;
                                /** Format: date */
                                onSiteUntil: string | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Cadres_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CadreDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        name: string;
                        skills: ("finance" | "audit" | "engineering" | "law" | "organisation" | "discipline" | "publicity" | "agriculture" | "data")[];
                        skillLabels: string[];
                        /** Format: date */
                        availableFrom: string | null;
                        /** Format: date */
                        availableUntil: string | null;
                        note: string | null;
                        inspections: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {unknown} */
                            position: "leader" | "deputy" | "member";
                            /** Format: date */
                            onSiteFrom: string | null;
                            /** Format: date */
                            onSiteUntil: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Cadres_ties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        ties: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "served" | "kin" | "native" | "business";
                            label: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            note: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Cadres_addTie: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TieDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        ties: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "served" | "kin" | "native" | "business";
                            label: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            note: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Cadres_removeTie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tieId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        ties: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "served" | "kin" | "native" | "business";
                            label: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            note: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Coverage_coverage: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        termId: string;
                        /** Format: date */
                        asOf: string;
                        definitions: {
                            coverage: string;
                            inspected: string;
                            planned: string;
                            neverInspected: string;
                            notForThreeYears: string;
                            level: string;
                        };
                        total: {
                            inScope: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            inspected: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            planned: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            coverage: number | null;
                        };
                        byKind: {
                            /** @enum {unknown} */
                            kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "oversightBody";
                            inScope: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            inspected: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            planned: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            coverage: number | null;
                        }[];
                        byLevel: {
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "township" | "village" | "none";
                            inScope: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            inspected: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            planned: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            coverage: number | null;
                        }[];
                        byLevelAndKind: {
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "township" | "village" | "none";
                            /** @enum {unknown} */
                            kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "oversightBody";
                            inScope: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            inspected: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            planned: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            coverage: number | null;
                        }[];
                        byRound: {
                            /** Format: uuid */
                            roundId: string;
                            number: number;
                            title: string;
                            /** @enum {unknown} */
                            state: "planned" | "underWay" | "done";
                            inspected: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                            planned: {
                                value: number;
                                /** @description address of the list behind it */
                                list: string;
                            };
                        }[];
                        neverInspected: {
                            value: number;
                            /** @description address of the list behind it */
                            list: string;
                        };
                        notForThreeYears: {
                            value: number;
                            /** @description address of the list behind it */
                            list: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Coverage_scope: {
        parameters: {
            query?: {
                kind?: string;
                level?: string;
                standing?: string;
                roundId?: string;
                asOf?: string;
                q?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "name" | "-name";
                format?: "json" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {unknown} */
                            kind: "province" | "city" | "county" | "township" | "village" | "partyOrganisation" | "department" | "enterprise" | "oversightBody";
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "township" | "village" | "none";
                            /** Format: date */
                            inspectedOn: string | null;
                            /** Format: date */
                            lastInspectedOn: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Coverage_add: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScopeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        inScope: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Coverage_addPast: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastInspectionsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Coverage_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        inScope: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_list: {
        parameters: {
            query?: {
                officeId?: string;
                year?: number;
                status?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "year" | "-year";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            year: number;
                            title: string;
                            /** @enum {unknown} */
                            status: "drafted" | "submitted" | "approved";
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_draft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlanDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        year: number;
                        title: string;
                        /** @enum {unknown} */
                        status: "drafted" | "submitted" | "approved";
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            roundNumber: number | null;
                            quarter: number | null;
                            note: string | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                        }[];
                        changes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            status: "requested" | "approved" | "refused";
                            ground: string;
                            add: Record<string, never>[];
                            remove: string[];
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            opinion: string | null;
                        }[];
                        outsidePlan: {
                            /** Format: uuid */
                            inspectionId: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        year: number;
                        title: string;
                        /** @enum {unknown} */
                        status: "drafted" | "submitted" | "approved";
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            roundNumber: number | null;
                            quarter: number | null;
                            note: string | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                        }[];
                        changes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            status: "requested" | "approved" | "refused";
                            ground: string;
                            add: Record<string, never>[];
                            remove: string[];
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            opinion: string | null;
                        }[];
                        outsidePlan: {
                            /** Format: uuid */
                            inspectionId: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            version: number;
                            /** @enum {unknown} */
                            action: "drafted" | "itemsChanged" | "submitted" | "approved" | "returned" | "changeRequested" | "changeApproved" | "changeRefused";
                            label: string;
                            actor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            detail: Record<string, never>;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_changeItems: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanItemsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        year: number;
                        title: string;
                        /** @enum {unknown} */
                        status: "drafted" | "submitted" | "approved";
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            roundNumber: number | null;
                            quarter: number | null;
                            note: string | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                        }[];
                        changes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            status: "requested" | "approved" | "refused";
                            ground: string;
                            add: Record<string, never>[];
                            remove: string[];
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            opinion: string | null;
                        }[];
                        outsidePlan: {
                            /** Format: uuid */
                            inspectionId: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        year: number;
                        title: string;
                        /** @enum {unknown} */
                        status: "drafted" | "submitted" | "approved";
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            roundNumber: number | null;
                            quarter: number | null;
                            note: string | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                        }[];
                        changes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            status: "requested" | "approved" | "refused";
                            ground: string;
                            add: Record<string, never>[];
                            remove: string[];
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            opinion: string | null;
                        }[];
                        outsidePlan: {
                            /** Format: uuid */
                            inspectionId: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDecisionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        year: number;
                        title: string;
                        /** @enum {unknown} */
                        status: "drafted" | "submitted" | "approved";
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            roundNumber: number | null;
                            quarter: number | null;
                            note: string | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                        }[];
                        changes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            status: "requested" | "approved" | "refused";
                            ground: string;
                            add: Record<string, never>[];
                            remove: string[];
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            opinion: string | null;
                        }[];
                        outsidePlan: {
                            /** Format: uuid */
                            inspectionId: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_requestChange: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChangeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        year: number;
                        title: string;
                        /** @enum {unknown} */
                        status: "drafted" | "submitted" | "approved";
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            roundNumber: number | null;
                            quarter: number | null;
                            note: string | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                        }[];
                        changes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            status: "requested" | "approved" | "refused";
                            ground: string;
                            add: Record<string, never>[];
                            remove: string[];
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            opinion: string | null;
                        }[];
                        outsidePlan: {
                            /** Format: uuid */
                            inspectionId: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_decideChange: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDecisionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        year: number;
                        title: string;
                        /** @enum {unknown} */
                        status: "drafted" | "submitted" | "approved";
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                            roundNumber: number | null;
                            quarter: number | null;
                            note: string | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                        }[];
                        changes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            status: "requested" | "approved" | "refused";
                            ground: string;
                            add: Record<string, never>[];
                            remove: string[];
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            opinion: string | null;
                        }[];
                        outsidePlan: {
                            /** Format: uuid */
                            inspectionId: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            mode: "regular" | "elevated" | "mobile" | "special" | "joint" | "village";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    AnnualPlans_placeOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspectionId: string;
                        planned: boolean;
                        /** @enum {unknown} */
                        standing: "inPlan" | "outsidePlan" | "noApprovedPlan";
                        /** Format: uuid */
                        planId: string | null;
                        /** Format: uuid */
                        itemId: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Evidence_list: {
        parameters: {
            query?: {
                caseId?: string;
                measureId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "uploadedAt" | "-uploadedAt" | "name" | "-name";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: unknown[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Evidence_handIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 50 MiB at most
                     */
                    file: string;
                    /** Format: uuid */
                    caseId: string;
                    /** Format: uuid */
                    measureId?: string;
                    capturedAt?: string;
                    place?: string;
                    effectiveDate?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Evidence_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Evidence_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Issues_open: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenIssueDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        finding: string;
                        /** @enum {unknown} */
                        severity: "general" | "serious" | "grave";
                        systemic: boolean;
                        /** Format: date */
                        occurredAt: string | null;
                        place: string | null;
                        method: string | null;
                        causes: string[];
                        goal: string | null;
                        /** Format: uuid */
                        mergedInto: string | null;
                        manifestations: Record<string, never>[];
                        measures: Record<string, never>[];
                        results: Record<string, never>[];
                        opinions: Record<string, never>[];
                        evidence: Record<string, never>[];
                        cycles: Record<string, never>[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Issues_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        finding: string;
                        /** @enum {unknown} */
                        severity: "general" | "serious" | "grave";
                        systemic: boolean;
                        /** Format: date */
                        occurredAt: string | null;
                        place: string | null;
                        method: string | null;
                        causes: string[];
                        goal: string | null;
                        /** Format: uuid */
                        mergedInto: string | null;
                        manifestations: Record<string, never>[];
                        measures: Record<string, never>[];
                        results: Record<string, never>[];
                        opinions: Record<string, never>[];
                        evidence: Record<string, never>[];
                        cycles: Record<string, never>[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Issues_readSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        paused: boolean;
                        schedule: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                            /** @description null where the calendar of a year on the way is not loaded */
                            workingDays: number | null;
                            workingDaysLeft: number | null;
                            milestones: {
                                /** @enum {unknown} */
                                kind: "halfDone" | "allDone" | "evidenceComplete" | "applied" | "limit";
                                label: string;
                                /** Format: date */
                                on: string;
                                workingDaysBefore: number;
                                reached: boolean;
                                late: boolean;
                            }[];
                            measures: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                until: string;
                                /** @enum {unknown} */
                                basis: "own" | "milestone" | "sustained" | "limit";
                                /** @enum {unknown} */
                                standing: "done" | "running" | "late";
                                beyondLimit: boolean;
                            }[];
                            restDays: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                            }[];
                        } | null;
                        problem?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    IssueDocuments_read: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
                kind?: "closingForm" | "immediateFixNotice" | "urgingLetter";
                ordinal?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    DocumentTemplates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            label: string;
                            /** @description places of a template: {name} */
                            texts: string[];
                            /** @description places that repeat: {#name}…{/name}, with their columns */
                            lists: {
                                [key: string]: string[];
                            };
                            template: {
                                name: string;
                                sha256: string;
                                size: number;
                                uploadedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                uploadedAt: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    DocumentTemplates_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        label: string;
                        /** @description places of a template: {name} */
                        texts: string[];
                        /** @description places that repeat: {#name}…{/name}, with their columns */
                        lists: {
                            [key: string]: string[];
                        };
                        template: {
                            name: string;
                            sha256: string;
                            size: number;
                            uploadedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            uploadedAt: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    DocumentTemplates_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description a Word document with places such as {问题编号}
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        label: string;
                        /** @description places of a template: {name} */
                        texts: string[];
                        /** @description places that repeat: {#name}…{/name}, with their columns */
                        lists: {
                            [key: string]: string[];
                        };
                        template: {
                            name: string;
                            sha256: string;
                            size: number;
                            uploadedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            uploadedAt: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    DocumentTemplates_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    DocumentTemplates_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_dashboard: {
        parameters: {
            query?: {
                officeId?: string;
                unitId?: string;
                theme?: string;
                roundId?: string;
                mode?: string;
                quarter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        asOf: string;
                        period: {
                            id: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        standing: {
                            name: string;
                            label: string;
                            definition: string;
                            value: number;
                            count: number;
                            /** @description address of the list behind it */
                            cases: string;
                            before?: number;
                            yearBefore?: number;
                        }[];
                        flow: {
                            name: string;
                            label: string;
                            definition: string;
                            value: number;
                            count: number;
                            /** @description address of the list behind it */
                            cases: string;
                            before?: number;
                            yearBefore?: number;
                        }[];
                        rates: {
                            name: string;
                            label: string;
                            definition: string;
                            /** @description a fraction; null where nothing is in the base */
                            value: number | null;
                            of: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            };
                            in: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            };
                            /** @description address of the list behind it */
                            cases: string;
                            /** @description a fraction; null where nothing is in the base */
                            before?: number | null;
                            /** @description a fraction; null where nothing is in the base */
                            yearBefore?: number | null;
                        }[];
                        overdue: {
                            level: number;
                            turn: string;
                            turnLabel: string;
                            value: number;
                            /** @description address of the list behind it */
                            cases: string;
                        }[];
                        trend: {
                            period: string;
                            due: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            closed: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            closedOnTime: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            closedLate: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            /** @description a fraction; null where nothing is in the base */
                            closingRate: number | null;
                            /** @description a fraction; null where nothing is in the base */
                            onTimeRate: number | null;
                        }[];
                        heatMap: {
                            units: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            themes: string[];
                            cells: {
                                /** Format: uuid */
                                unitId: string;
                                theme: string;
                                open: {
                                    value: number;
                                    /** @description address of the list behind it */
                                    cases: string;
                                };
                                overdue: {
                                    value: number;
                                    /** @description address of the list behind it */
                                    cases: string;
                                };
                            }[];
                        };
                        ranking: {
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            open: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            overdue: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            due: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            closed: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            /** @description a fraction; null where nothing is in the base */
                            onTimeRate: number | null;
                        }[];
                        results: {
                            name: string;
                            label: string;
                            definition: string;
                            value: number;
                            count: number;
                            /** @description address of the list behind it */
                            cases: string;
                            before?: number;
                            yearBefore?: number;
                            unit: string;
                            atLeast: boolean;
                        }[];
                        coverage: {
                            term: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            };
                            definition: string;
                            /** @description a fraction; null where nothing is in the base */
                            value: number | null;
                            inScope: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            inspected: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            planned: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            neverInspected: {
                                value: number;
                                /** @description address of the list behind it */
                                cases: string;
                            };
                            /** @description address of the list behind it */
                            cases: string;
                        } | null;
                        warnings: {
                            all: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            };
                            reasons: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            }[];
                            items: {
                                case: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                };
                                unit: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                turn: string;
                                overdueLevel: number;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** Format: date-time */
                                stepDueAt: string | null;
                                reasons: string[];
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        label: string;
                        definition: string;
                        /** @enum {unknown} */
                        kind: "figure" | "rate";
                        standing: boolean;
                    }[];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Overviews_annual: {
        parameters: {
            query?: {
                year?: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: {
                            id: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        /** Format: date-time */
                        asOf: string;
                        offices: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        sections: {
                            name: string;
                            label: string;
                            figures: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                                unit?: string;
                                atLeast?: boolean;
                            }[];
                        }[];
                        rates: {
                            name: string;
                            label: string;
                            definition: string;
                            value: number | null;
                            of: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            };
                            in: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            };
                            /** @description address of the list behind it */
                            cases: string;
                            before?: number | null;
                            yearBefore?: number | null;
                        }[];
                        steps: {
                            name: string;
                            label: string;
                            definition: string;
                            value: number | null;
                            count: number;
                            /** @description address of the list behind it */
                            cases: string;
                            before?: number;
                            yearBefore?: number;
                            stays: number;
                            calendarDays: {
                                average: number;
                                ninetieth: number;
                            } | null;
                            workingDays: {
                                average: number;
                                ninetieth: number;
                            } | null;
                        }[];
                        term: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        } | null;
                        rounds: {
                            number: number;
                            title: string;
                            /** @enum {unknown} */
                            state: "planned" | "underWay" | "done";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Overviews_overview: {
        parameters: {
            query?: {
                period?: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: {
                            id: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        /** Format: date-time */
                        asOf: string;
                        offices: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        sections: {
                            name: string;
                            label: string;
                            figures: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                                unit?: string;
                                atLeast?: boolean;
                            }[];
                        }[];
                        rates: {
                            name: string;
                            label: string;
                            definition: string;
                            value: number | null;
                            of: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            };
                            in: {
                                name: string;
                                label: string;
                                definition: string;
                                value: number;
                                count: number;
                                /** @description address of the list behind it */
                                cases: string;
                                before?: number;
                                yearBefore?: number;
                            };
                            /** @description address of the list behind it */
                            cases: string;
                            before?: number | null;
                            yearBefore?: number | null;
                        }[];
                        steps: {
                            name: string;
                            label: string;
                            definition: string;
                            value: number | null;
                            count: number;
                            /** @description address of the list behind it */
                            cases: string;
                            before?: number;
                            yearBefore?: number;
                            stays: number;
                            calendarDays: {
                                average: number;
                                ninetieth: number;
                            } | null;
                            workingDays: {
                                average: number;
                                ninetieth: number;
                            } | null;
                        }[];
                        term: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        } | null;
                        rounds: {
                            number: number;
                            title: string;
                            /** @enum {unknown} */
                            state: "planned" | "underWay" | "done";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Overviews_breakdown: {
        parameters: {
            query?: {
                officeId?: string;
                unitId?: string;
                theme?: string;
                roundId?: string;
                mode?: string;
                by?: "office" | "unit" | "theme" | "round" | "mode" | "quarter";
                period?: string;
                figure?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        by: "office" | "unit" | "theme" | "round" | "mode" | "quarter";
                        period: string;
                        columns: {
                            name: string;
                            label: string;
                            definition: string;
                        }[];
                        rows: {
                            key: string;
                            name: string;
                            figures: {
                                [key: string]: {
                                    value: number | null;
                                    /** @description address of the list behind it */
                                    cases: string;
                                };
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Overviews_list: {
        parameters: {
            query?: {
                figure?: "principalsInterviewed" | "jointProjects" | "departmentsReceivingCommonProblems" | "lettersSent" | "lettersAnswered" | "trainingSuggestionsCollected" | "inspected.regular" | "inspected.elevated" | "inspected.mobile" | "inspected.special" | "inspected.joint" | "inspected.village" | "keyVillages" | "livelihoodMatters" | "recommendationLetters" | "institutionsEstablished" | "supervisionGroups" | "supervisionSections" | "supervisionItems" | "visited.county" | "visited.functionalZone" | "visited.township" | "visited.village" | "visited.newOrganisation" | "visited.publicHospital";
                period?: string;
                officeId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "day" | "-day";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            day: string;
                            title: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            synthetic: boolean;
                            source: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    WorkingPapers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        number: string | null;
                        step: string;
                        locked: boolean;
                        title: string;
                        finding: string;
                        manifestations: Record<string, never>[];
                        handlersRequired: number;
                        /** @description how many are still to be named before the paper is complete */
                        handlersMissing: number;
                        handlers: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                        }[];
                        checks: {
                            step: string;
                            passed: boolean;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            opinion: string | null;
                        }[];
                        groupMeetings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            attendees: {
                                /** Format: uuid */
                                userId: string;
                                name: string;
                            }[];
                            decision: string;
                            recordedBy: string;
                        }[];
                        evidence: {
                            /** Format: uuid */
                            evidenceId: string;
                            proves: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    WorkingPapers_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    WorkingPapers_nameHandlers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlersDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        number: string | null;
                        step: string;
                        locked: boolean;
                        title: string;
                        finding: string;
                        manifestations: Record<string, never>[];
                        handlersRequired: number;
                        /** @description how many are still to be named before the paper is complete */
                        handlersMissing: number;
                        handlers: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                        }[];
                        checks: {
                            step: string;
                            passed: boolean;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            opinion: string | null;
                        }[];
                        groupMeetings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            attendees: {
                                /** Format: uuid */
                                userId: string;
                                name: string;
                            }[];
                            decision: string;
                            recordedBy: string;
                        }[];
                        evidence: {
                            /** Format: uuid */
                            evidenceId: string;
                            proves: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    WorkingPapers_listEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        number: string | null;
                        step: string;
                        locked: boolean;
                        title: string;
                        finding: string;
                        manifestations: Record<string, never>[];
                        handlersRequired: number;
                        /** @description how many are still to be named before the paper is complete */
                        handlersMissing: number;
                        handlers: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                        }[];
                        checks: {
                            step: string;
                            passed: boolean;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            opinion: string | null;
                        }[];
                        groupMeetings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            attendees: {
                                /** Format: uuid */
                                userId: string;
                                name: string;
                            }[];
                            decision: string;
                            recordedBy: string;
                        }[];
                        evidence: {
                            /** Format: uuid */
                            evidenceId: string;
                            proves: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    WorkingPapers_addMeeting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMeetingDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        number: string | null;
                        step: string;
                        locked: boolean;
                        title: string;
                        finding: string;
                        manifestations: Record<string, never>[];
                        handlersRequired: number;
                        /** @description how many are still to be named before the paper is complete */
                        handlersMissing: number;
                        handlers: {
                            /** Format: uuid */
                            userId: string;
                            name: string;
                        }[];
                        checks: {
                            step: string;
                            passed: boolean;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            opinion: string | null;
                        }[];
                        groupMeetings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            attendees: {
                                /** Format: uuid */
                                userId: string;
                                name: string;
                            }[];
                            decision: string;
                            recordedBy: string;
                        }[];
                        evidence: {
                            /** Format: uuid */
                            evidenceId: string;
                            proves: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    InspectionPapers_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                            paperNumber: string | null;
                            author: string;
                            handlers: string[];
                            passedChecks: number;
                            groupMeetings: number;
                            proofs: number;
                            locked: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Schemes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        format: string;
                        handlers: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Schemes_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingPaperSchemeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        format: string;
                        handlers: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Duties_list: {
        parameters: {
            query?: {
                organisationId?: string;
                kind?: string;
                theme?: string;
                validOn?: string;
                q?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "text" | "-text";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {unknown} */
                            kind: "responsibility" | "negative" | "power";
                            text: string;
                            basis: string | null;
                            themes: string[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validUntil: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Duties_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @enum {unknown} */
                        kind: "responsibility" | "negative" | "power";
                        text: string;
                        basis: string | null;
                        themes: string[];
                        /** Format: date */
                        validFrom: string | null;
                        /** Format: date */
                        validUntil: string | null;
                        version: number;
                        versions: {
                            version: number;
                            content: Record<string, never>;
                            changedBy: string;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Duties_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @enum {unknown} */
                        kind: "responsibility" | "negative" | "power";
                        text: string;
                        basis: string | null;
                        themes: string[];
                        /** Format: date */
                        validFrom: string | null;
                        /** Format: date */
                        validUntil: string | null;
                        version: number;
                        versions: {
                            version: number;
                            content: Record<string, never>;
                            changedBy: string;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Duties_change: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @enum {unknown} */
                        kind: "responsibility" | "negative" | "power";
                        text: string;
                        basis: string | null;
                        themes: string[];
                        /** Format: date */
                        validFrom: string | null;
                        /** Format: date */
                        validUntil: string | null;
                        version: number;
                        versions: {
                            version: number;
                            content: Record<string, never>;
                            changedBy: string;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Duties_import: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        rows: number;
                        created: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Duties_proposedUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            score: number;
                            duties: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "responsibility" | "negative" | "power";
                                text: string;
                                explanation: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Stream_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                unread?: boolean;
                kind?: string;
                caseId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "overdue" | "reminder" | "urged" | "interviewed" | "handedOver" | "yourTurn" | "datesChanged" | "demand" | "product" | "commented";
                            level: string | null;
                            /** @enum {unknown} */
                            limit: "case" | "step" | null;
                            mandatory: boolean;
                            label: string;
                            title: string;
                            text: string | null;
                            /** @description null for a word about the product itself */
                            case: {
                                /** Format: uuid */
                                id?: string;
                                number?: string;
                                title?: string;
                            } | null;
                            unit: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** @description the event of the case that it tells of */
                            seq: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            readAt: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Notifications_readAll: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "overdue" | "reminder" | "urged" | "interviewed" | "handedOver" | "yourTurn" | "datesChanged" | "demand" | "product" | "commented";
                        level: string | null;
                        /** @enum {unknown} */
                        limit: "case" | "step" | null;
                        mandatory: boolean;
                        label: string;
                        title: string;
                        text: string | null;
                        /** @description null for a word about the product itself */
                        case: {
                            /** Format: uuid */
                            id?: string;
                            number?: string;
                            title?: string;
                        } | null;
                        unit: string;
                        /** Format: date-time */
                        dueAt: string | null;
                        /** @description the event of the case that it tells of */
                        seq: number | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        readAt: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Preferences_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        email: string | null;
                        channels: {
                            mail?: ("overdue" | "reminder" | "urged" | "interviewed" | "handedOver" | "yourTurn" | "datesChanged" | "demand" | "product" | "commented")[];
                        };
                        quietHours: {
                            from?: string;
                            to?: string;
                        } | null;
                        restDays: string[];
                        /** @description null: on mornings with open work */
                        digest: boolean | null;
                        /** @description what there is to choose from */
                        kinds: {
                            /** @enum {unknown} */
                            kind?: "overdue" | "reminder" | "urged" | "interviewed" | "handedOver" | "yourTurn" | "datesChanged" | "demand" | "product" | "commented";
                            label?: string;
                            mandatory?: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Preferences_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        email: string | null;
                        channels: {
                            mail?: ("overdue" | "reminder" | "urged" | "interviewed" | "handedOver" | "yourTurn" | "datesChanged" | "demand" | "product" | "commented")[];
                        };
                        quietHours: {
                            from?: string;
                            to?: string;
                        } | null;
                        restDays: string[];
                        /** @description null: on mornings with open work */
                        digest: boolean | null;
                        /** @description what there is to choose from */
                        kinds: {
                            /** @enum {unknown} */
                            kind?: "overdue" | "reminder" | "urged" | "interviewed" | "handedOver" | "yourTurn" | "datesChanged" | "demand" | "product" | "commented";
                            label?: string;
                            mandatory?: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Unsubscribe_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Unsubscribe_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_list: {
        parameters: {
            query?: {
                active?: boolean;
                format?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt" | "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            officeId: string;
                            name: string;
                            /** @description values of its parameters are hidden */
                            url: string;
                            /** @enum {unknown} */
                            format: "bihuan" | "wecom" | "dingtalk";
                            signed: boolean;
                            /** @description empty: everything */
                            events: string[];
                            /** @enum {unknown} */
                            language: "zh" | "en";
                            active: boolean;
                            /** @description failures in a row */
                            failures: number;
                            /** Format: date-time */
                            retryAt: string | null;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        name: string;
                        /** @description values of its parameters are hidden */
                        url: string;
                        /** @enum {unknown} */
                        format: "bihuan" | "wecom" | "dingtalk";
                        signed: boolean;
                        /** @description empty: everything */
                        events: string[];
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        active: boolean;
                        /** @description failures in a row */
                        failures: number;
                        /** Format: date-time */
                        retryAt: string | null;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** @description with which requests are signed; shown this once */
                        secret?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        name: string;
                        /** @description values of its parameters are hidden */
                        url: string;
                        /** @enum {unknown} */
                        format: "bihuan" | "wecom" | "dingtalk";
                        signed: boolean;
                        /** @description empty: everything */
                        events: string[];
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        active: boolean;
                        /** @description failures in a row */
                        failures: number;
                        /** Format: date-time */
                        retryAt: string | null;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_update: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        name: string;
                        /** @description values of its parameters are hidden */
                        url: string;
                        /** @enum {unknown} */
                        format: "bihuan" | "wecom" | "dingtalk";
                        signed: boolean;
                        /** @description empty: everything */
                        events: string[];
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        active: boolean;
                        /** @description failures in a row */
                        failures: number;
                        /** Format: date-time */
                        retryAt: string | null;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_changeSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that you saw */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecretDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @description with which requests are signed from now on; shown this once */
                        secret?: string;
                        /**
                         * Format: date-time
                         * @description until then requests carry a signature with the former secret as well
                         */
                        formerUntil: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_sendTest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id?: string;
                        channel?: string;
                        kind?: string;
                        status?: string;
                        /** Format: date-time */
                        notBefore?: string | null;
                        /** Format: date-time */
                        nextAttemptAt?: string | null;
                        attempts?: number;
                        lastError?: string | null;
                        /** Format: date-time */
                        sentAt?: string | null;
                        /** Format: date-time */
                        createdAt?: string;
                        case?: {
                            /** Format: uuid */
                            id?: string;
                            number?: string | null;
                        } | null;
                        event?: string | null;
                        answerStatus?: number | null;
                        answer?: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhooks_deliveries: {
        parameters: {
            query?: {
                status?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id?: string;
                            channel?: string;
                            kind?: string;
                            status?: string;
                            /** Format: date-time */
                            notBefore?: string | null;
                            /** Format: date-time */
                            nextAttemptAt?: string | null;
                            attempts?: number;
                            lastError?: string | null;
                            /** Format: date-time */
                            sentAt?: string | null;
                            /** Format: date-time */
                            createdAt?: string;
                            case?: {
                                /** Format: uuid */
                                id?: string;
                                number?: string | null;
                            } | null;
                            event?: string | null;
                            answerStatus?: number | null;
                            answer?: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Deliveries_list: {
        parameters: {
            query?: {
                status?: string;
                channel?: string;
                userId?: string;
                webhookId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id?: string;
                            channel?: string;
                            kind?: string;
                            status?: string;
                            /** Format: date-time */
                            notBefore?: string | null;
                            /** Format: date-time */
                            nextAttemptAt?: string | null;
                            attempts?: number;
                            lastError?: string | null;
                            /** Format: date-time */
                            sentAt?: string | null;
                            /** Format: date-time */
                            createdAt?: string;
                            recipient?: {
                                /** Format: uuid */
                                id?: string;
                                name?: string | null;
                            } | null;
                            webhook?: {
                                /** Format: uuid */
                                id?: string;
                                name?: string | null;
                            } | null;
                            messageId?: string | null;
                            answerStatus?: number | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Deliveries_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id?: string;
                        channel?: string;
                        kind?: string;
                        status?: string;
                        /** Format: date-time */
                        notBefore?: string | null;
                        /** Format: date-time */
                        nextAttemptAt?: string | null;
                        attempts?: number;
                        lastError?: string | null;
                        /** Format: date-time */
                        sentAt?: string | null;
                        /** Format: date-time */
                        createdAt?: string;
                        recipient?: {
                            /** Format: uuid */
                            id?: string;
                            name?: string | null;
                        } | null;
                        webhook?: {
                            /** Format: uuid */
                            id?: string;
                            name?: string | null;
                        } | null;
                        messageId?: string | null;
                        answerStatus?: number | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Deliveries_resend: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id?: string;
                        channel?: string;
                        kind?: string;
                        status?: string;
                        /** Format: date-time */
                        notBefore?: string | null;
                        /** Format: date-time */
                        nextAttemptAt?: string | null;
                        attempts?: number;
                        lastError?: string | null;
                        /** Format: date-time */
                        sentAt?: string | null;
                        /** Format: date-time */
                        createdAt?: string;
                        recipient?: {
                            /** Format: uuid */
                            id?: string;
                            name?: string | null;
                        } | null;
                        webhook?: {
                            /** Format: uuid */
                            id?: string;
                            name?: string | null;
                        } | null;
                        messageId?: string | null;
                        answerStatus?: number | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    QuarterlyReports_list: {
        parameters: {
            query?: {
                quarter?: string;
                unitId?: string;
                officeId?: string;
                step?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt" | "number" | "-number" | "stepDueAt" | "-stepDueAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                            quarter: string;
                            figures: {
                                open: number;
                                overdue: number;
                                sustained: number;
                                closed: number;
                                rebound: number;
                            };
                            summary: string | null;
                            comments: {
                                /** Format: uuid */
                                bodyId: string;
                                /** Format: date-time */
                                at: string;
                                note: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    QuarterlyReports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        quarter: string;
                        figures: {
                            open: number;
                            overdue: number;
                            sustained: number;
                            closed: number;
                            rebound: number;
                        };
                        summary: string | null;
                        comments: {
                            /** Format: uuid */
                            bodyId: string;
                            /** Format: date-time */
                            at: string;
                            note: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Quarterly_read: {
        parameters: {
            query?: {
                quarter?: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        quarter: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @enum {unknown} */
                        status: "running" | "open" | "issued";
                        /** Format: date-time */
                        asOf: string;
                        issued: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "quarterly" | "bulletin" | "special" | "annual";
                            period: string;
                            synthetic: boolean;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            documentNumber: string | null;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: uuid */
                            basedOn: string | null;
                            sha256: string;
                            documents: {
                                /** @enum {unknown} */
                                format: "docx" | "pdf";
                                address: string;
                                sha256: string | null;
                                size: number | null;
                            }[];
                        } | null;
                        revision: string;
                        definitions: {
                            /** @enum {unknown} */
                            name: "open" | "overdue" | "sustained" | "closed" | "closedLate" | "rebound";
                            label: string;
                            definition: string;
                        }[];
                        total: {
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            units: number;
                            submitted: number;
                            late: number;
                            missing: number;
                        };
                        own: {
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            units: number;
                            submitted: number;
                            late: number;
                            missing: number;
                        };
                        units: {
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            report: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                step: string;
                                stepLabel: string;
                                submittedAt: string | null;
                                late: boolean;
                                summary: string | null;
                            } | null;
                        }[];
                        missing: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        parts: {
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            number: string | null;
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            units: number;
                            submitted: number;
                            late: number;
                            missing: number;
                        }[];
                        opinions: {
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            body: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            note: string;
                        }[];
                        casesSha256: string;
                        synthetic: boolean;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Quarterly_list: {
        parameters: {
            query?: {
                quarter?: string;
                officeId?: string;
                unitId?: string;
                figure?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "number" | "-number";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            title: string;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            state: string;
                            stateLabel: string;
                            overdueLevel: number;
                            open: boolean;
                            sustained: boolean;
                            closed: boolean;
                            closedLate: boolean;
                            rebound: boolean;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Quarterly_document: {
        parameters: {
            query?: {
                quarter?: string;
                officeId?: string;
                format?: "docx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Quarterly_compile: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuarterOfDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        compiled: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Quarterly_issue: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueQuarterDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        quarter: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @enum {unknown} */
                        status: "running" | "open" | "issued";
                        /** Format: date-time */
                        asOf: string;
                        issued: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "quarterly" | "bulletin" | "special" | "annual";
                            period: string;
                            synthetic: boolean;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            documentNumber: string | null;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: uuid */
                            basedOn: string | null;
                            sha256: string;
                            documents: {
                                /** @enum {unknown} */
                                format: "docx" | "pdf";
                                address: string;
                                sha256: string | null;
                                size: number | null;
                            }[];
                        } | null;
                        revision: string;
                        definitions: {
                            /** @enum {unknown} */
                            name: "open" | "overdue" | "sustained" | "closed" | "closedLate" | "rebound";
                            label: string;
                            definition: string;
                        }[];
                        total: {
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            units: number;
                            submitted: number;
                            late: number;
                            missing: number;
                        };
                        own: {
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            units: number;
                            submitted: number;
                            late: number;
                            missing: number;
                        };
                        units: {
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            report: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                step: string;
                                stepLabel: string;
                                submittedAt: string | null;
                                late: boolean;
                                summary: string | null;
                            } | null;
                        }[];
                        missing: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        parts: {
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            number: string | null;
                            figures: {
                                open: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                overdue: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                sustained: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closed: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                closedLate: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                                rebound: {
                                    value: number;
                                    /** @description the address of the list behind it */
                                    cases: string | null;
                                };
                            };
                            units: number;
                            submitted: number;
                            late: number;
                            missing: number;
                        }[];
                        opinions: {
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            body: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            note: string;
                        }[];
                        casesSha256: string;
                        synthetic: boolean;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Derived_bulletin: {
        parameters: {
            query?: {
                quarter?: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        quarter: string;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        issued: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "quarterly" | "bulletin" | "special" | "annual";
                            period: string;
                            synthetic: boolean;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            documentNumber: string | null;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: uuid */
                            basedOn: string | null;
                            sha256: string;
                            documents: {
                                /** @enum {unknown} */
                                format: "docx" | "pdf";
                                address: string;
                                sha256: string | null;
                                size: number | null;
                            }[];
                        } | null;
                        rules: {
                            name: string;
                            label: string;
                            rule: string;
                        }[];
                        unranked: string;
                        ranks: {
                            place: number | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            score: number | null;
                            parts: {
                                [key: string]: number;
                            };
                            figures: {
                                open: number;
                                overdue: number;
                                sustained: number;
                                closed: number;
                                closedLate: number;
                                rebound: number;
                            };
                        }[];
                        synthetic: boolean;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Derived_bulletinDocument: {
        parameters: {
            query?: {
                quarter?: string;
                officeId?: string;
                format?: "docx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Derived_issueBulletin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "quarterly" | "bulletin" | "special" | "annual";
                        period: string;
                        synthetic: boolean;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        documentNumber: string | null;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** Format: uuid */
                        basedOn: string | null;
                        sha256: string;
                        documents: {
                            /** @enum {unknown} */
                            format: "docx" | "pdf";
                            address: string;
                            sha256: string | null;
                            size: number | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Derived_previewSpecial: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpecialReportDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Derived_issueSpecial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpecialReportDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "quarterly" | "bulletin" | "special" | "annual";
                        period: string;
                        synthetic: boolean;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        documentNumber: string | null;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** Format: uuid */
                        basedOn: string | null;
                        sha256: string;
                        documents: {
                            /** @enum {unknown} */
                            format: "docx" | "pdf";
                            address: string;
                            sha256: string | null;
                            size: number | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Annual_document: {
        parameters: {
            query?: {
                year?: string;
                officeId?: string;
                format?: "docx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Annual_issue: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueYearDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "quarterly" | "bulletin" | "special" | "annual";
                        period: string;
                        synthetic: boolean;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        documentNumber: string | null;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** Format: uuid */
                        basedOn: string | null;
                        sha256: string;
                        documents: {
                            /** @enum {unknown} */
                            format: "docx" | "pdf";
                            address: string;
                            sha256: string | null;
                            size: number | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Issued_list: {
        parameters: {
            query?: {
                kind?: string;
                period?: string;
                officeId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "issuedAt" | "-issuedAt" | "number" | "-number";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "quarterly" | "bulletin" | "special" | "annual";
                            period: string;
                            synthetic: boolean;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            documentNumber: string | null;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: uuid */
                            basedOn: string | null;
                            sha256: string;
                            documents: {
                                /** @enum {unknown} */
                                format: "docx" | "pdf";
                                address: string;
                                sha256: string | null;
                                size: number | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Issued_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "quarterly" | "bulletin" | "special" | "annual";
                        period: string;
                        synthetic: boolean;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        documentNumber: string | null;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** Format: uuid */
                        basedOn: string | null;
                        sha256: string;
                        documents: {
                            /** @enum {unknown} */
                            format: "docx" | "pdf";
                            address: string;
                            sha256: string | null;
                            size: number | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Issued_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Reviews_list: {
        parameters: {
            query?: {
                subjectCaseId?: string;
                bodyId?: string;
                officeId?: string;
                inspectionId?: string;
                of?: string;
                step?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt" | "number" | "-number" | "stepDueAt" | "-stepDueAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                            /** @enum {unknown} */
                            of: "plan" | "progressReport" | "closing";
                            question: string | null;
                            subjectCase: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                title: string;
                                workflow: string;
                            };
                            bodies: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                                required: boolean;
                                spoken: boolean | null;
                            }[];
                            quorum: number;
                            carried: boolean;
                            opinions: {
                                body: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                };
                                /** Format: date-time */
                                at: string;
                                /** @enum {unknown} */
                                verdict: "agree" | "disagree" | "abstain";
                                verdictLabel: string;
                                opinion: string;
                                late: boolean;
                            }[];
                            mergeable: boolean | null;
                            result: {
                                /** @enum {unknown} */
                                verdict: "agree" | "disagree";
                                opinion: string;
                                dissent: string | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Reviews_open: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenReviewDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        /** @enum {unknown} */
                        of: "plan" | "progressReport" | "closing";
                        question: string | null;
                        subjectCase: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            title: string;
                            workflow: string;
                        };
                        bodies: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                            required: boolean;
                            spoken: boolean | null;
                        }[];
                        quorum: number;
                        carried: boolean;
                        opinions: {
                            body: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            verdict: "agree" | "disagree" | "abstain";
                            verdictLabel: string;
                            opinion: string;
                            late: boolean;
                        }[];
                        mergeable: boolean | null;
                        result: {
                            /** @enum {unknown} */
                            verdict: "agree" | "disagree";
                            opinion: string;
                            dissent: string | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Reviews_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        /** @enum {unknown} */
                        of: "plan" | "progressReport" | "closing";
                        question: string | null;
                        subjectCase: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            title: string;
                            workflow: string;
                        };
                        bodies: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                            required: boolean;
                            spoken: boolean | null;
                        }[];
                        quorum: number;
                        carried: boolean;
                        opinions: {
                            body: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            verdict: "agree" | "disagree" | "abstain";
                            verdictLabel: string;
                            opinion: string;
                            late: boolean;
                        }[];
                        mergeable: boolean | null;
                        result: {
                            /** @enum {unknown} */
                            verdict: "agree" | "disagree";
                            opinion: string;
                            dissent: string | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Assistance_list: {
        parameters: {
            query?: {
                officeId?: string;
                toOrgId?: string;
                inspectionId?: string;
                step?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt" | "number" | "-number" | "stepDueAt" | "-stepDueAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                            request: string;
                            /** Format: uuid */
                            issueId: string | null;
                            reply: {
                                text: string;
                                /** Format: date-time */
                                at: string;
                                late: boolean;
                                evidenceIds: string[];
                            } | null;
                            refusal: {
                                text: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Assistance_send: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequestDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        request: string;
                        /** Format: uuid */
                        issueId: string | null;
                        reply: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                            late: boolean;
                            evidenceIds: string[];
                        } | null;
                        refusal: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Assistance_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        request: string;
                        /** Format: uuid */
                        issueId: string | null;
                        reply: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                            late: boolean;
                            evidenceIds: string[];
                        } | null;
                        refusal: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Referrals_list: {
        parameters: {
            query?: {
                step?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt" | "number" | "-number";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            workflow: string;
                            workflowVersion: number;
                            version: number;
                            stage: string;
                            step: string;
                            stepLabel: string;
                            /** @enum {unknown} */
                            category: "open" | "waiting" | "closed";
                            turn: string;
                            timeliness: string;
                            overdueLevel: number;
                            extension: string;
                            cycle: number;
                            track: string | null;
                            title: string;
                            theme: string | null;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            office: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            roundId: string | null;
                            owner: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                post: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                user: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** Format: uuid */
                                postId: string | null;
                                /** Format: uuid */
                                userId: string | null;
                            };
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            originalDueAt: string | null;
                            /** Format: date-time */
                            stepDueAt: string | null;
                            /**
                             * Format: date-time
                             * @description the next of its limits that runs; null where none does
                             */
                            nextDueAt: string | null;
                            /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                            workingDaysLeft: number | null;
                            progress: string | null;
                            sustained: boolean;
                            doneInPeriod: boolean | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedLate: boolean;
                            synthetic: boolean;
                            source: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            subject?: Record<string, never> | null;
                            /** @enum {unknown} */
                            kind: "discipline" | "audit" | "finance" | "other";
                            to: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** @enum {unknown} */
                            result: "established" | "notEstablished" | "pending" | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Referrals_seal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferralDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        /** @enum {unknown} */
                        kind: "discipline" | "audit" | "finance" | "other";
                        to: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        };
                        /** @enum {unknown} */
                        result: "established" | "notEstablished" | "pending" | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Referrals_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        workflow: string;
                        workflowVersion: number;
                        version: number;
                        stage: string;
                        step: string;
                        stepLabel: string;
                        /** @enum {unknown} */
                        category: "open" | "waiting" | "closed";
                        turn: string;
                        timeliness: string;
                        overdueLevel: number;
                        extension: string;
                        cycle: number;
                        track: string | null;
                        title: string;
                        theme: string | null;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        roundId: string | null;
                        owner: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: uuid */
                            postId: string | null;
                            /** Format: uuid */
                            userId: string | null;
                        };
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        originalDueAt: string | null;
                        /** Format: date-time */
                        stepDueAt: string | null;
                        /**
                         * Format: date-time
                         * @description the next of its limits that runs; null where none does
                         */
                        nextDueAt: string | null;
                        /** @description working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded */
                        workingDaysLeft: number | null;
                        progress: string | null;
                        sustained: boolean;
                        doneInPeriod: boolean | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        closedLate: boolean;
                        synthetic: boolean;
                        source: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        subject?: Record<string, never> | null;
                        /** @enum {unknown} */
                        kind: "discipline" | "audit" | "finance" | "other";
                        to: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        };
                        /** @enum {unknown} */
                        result: "established" | "notEstablished" | "pending" | null;
                        content: {
                            clue: string;
                            informant: string | null;
                            replies: {
                                text: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            issueId: string | null;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Referrals_reply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralReplyDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Partners_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            inspectionId: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            purpose: string;
                            /** Format: date */
                            until: string;
                            scope: {
                                themes: string[];
                                caseIds: string[];
                            };
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            revokedAt: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Partners_bringIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BringInDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        inspectionId: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        };
                        purpose: string;
                        /** Format: date */
                        until: string;
                        scope: {
                            themes: string[];
                            caseIds: string[];
                        };
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        revokedAt: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Partners_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Talks_list: {
        parameters: {
            query?: {
                inspectionId?: string;
                caseId?: string;
                kind?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "heldOn" | "-heldOn" | "createdAt" | "-createdAt";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            inspectionId: string | null;
                            /** Format: uuid */
                            caseId: string | null;
                            /** @enum {unknown} */
                            kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
                            /** Format: date */
                            heldOn: string;
                            attendees: string[];
                            record: string;
                            demands: {
                                /** Format: uuid */
                                id: string;
                                text: string;
                                owner: string;
                                /** Format: uuid */
                                ownerOrgId: string | null;
                                /** Format: uuid */
                                ownerUserId: string | null;
                                /** Format: date */
                                dueOn: string | null;
                                /** Format: date-time */
                                doneAt: string | null;
                            }[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            confirmedAt: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Talks_write: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTalkDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        caseId: string | null;
                        /** @enum {unknown} */
                        kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
                        /** Format: date */
                        heldOn: string;
                        attendees: string[];
                        record: string;
                        demands: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            owner: string;
                            /** Format: uuid */
                            ownerOrgId: string | null;
                            /** Format: uuid */
                            ownerUserId: string | null;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: date-time */
                            doneAt: string | null;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        confirmedAt: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Talks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        caseId: string | null;
                        /** @enum {unknown} */
                        kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
                        /** Format: date */
                        heldOn: string;
                        attendees: string[];
                        record: string;
                        demands: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            owner: string;
                            /** Format: uuid */
                            ownerOrgId: string | null;
                            /** Format: uuid */
                            ownerUserId: string | null;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: date-time */
                            doneAt: string | null;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        confirmedAt: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Talks_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkTextDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        caseId: string | null;
                        /** @enum {unknown} */
                        kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
                        /** Format: date */
                        heldOn: string;
                        attendees: string[];
                        record: string;
                        demands: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            owner: string;
                            /** Format: uuid */
                            ownerOrgId: string | null;
                            /** Format: uuid */
                            ownerUserId: string | null;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: date-time */
                            doneAt: string | null;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        confirmedAt: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Talks_confirm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        caseId: string | null;
                        /** @enum {unknown} */
                        kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
                        /** Format: date */
                        heldOn: string;
                        attendees: string[];
                        record: string;
                        demands: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            owner: string;
                            /** Format: uuid */
                            ownerOrgId: string | null;
                            /** Format: uuid */
                            ownerUserId: string | null;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: date-time */
                            doneAt: string | null;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        confirmedAt: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Talks_meet: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandDoneDto2"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        inspectionId: string | null;
                        /** Format: uuid */
                        caseId: string | null;
                        /** @enum {unknown} */
                        kind: "groupMeeting" | "interview" | "briefing" | "feedbackMeeting" | "oneToOne";
                        /** Format: date */
                        heldOn: string;
                        attendees: string[];
                        record: string;
                        demands: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            owner: string;
                            /** Format: uuid */
                            ownerOrgId: string | null;
                            /** Format: uuid */
                            ownerUserId: string | null;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: date-time */
                            doneAt: string | null;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        confirmedAt: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Letters_list: {
        parameters: {
            query?: {
                officeId?: string;
                addresseeId?: string;
                campaignId?: string;
                kind?: string;
                sharedProblem?: boolean;
                answered?: boolean;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "sentOn" | "-sentOn" | "replyDueOn" | "-replyDueOn";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            officeId: string;
                            /** @enum {unknown} */
                            kind: "recommendation" | "circular";
                            number: string | null;
                            title: string;
                            content: string;
                            addressee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            sharedProblem: boolean;
                            caseIds: string[];
                            /** Format: uuid */
                            campaignId: string | null;
                            /** Format: date */
                            sentOn: string;
                            /** Format: date */
                            replyDueOn: string;
                            /** Format: date */
                            answeredOn: string | null;
                            answer: string | null;
                            synthetic: boolean;
                            source: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Letters_send: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLetterDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        /** @enum {unknown} */
                        kind: "recommendation" | "circular";
                        number: string | null;
                        title: string;
                        content: string;
                        addressee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        sharedProblem: boolean;
                        caseIds: string[];
                        /** Format: uuid */
                        campaignId: string | null;
                        /** Format: date */
                        sentOn: string;
                        /** Format: date */
                        replyDueOn: string;
                        /** Format: date */
                        answeredOn: string | null;
                        answer: string | null;
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Letters_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        /** @enum {unknown} */
                        kind: "recommendation" | "circular";
                        number: string | null;
                        title: string;
                        content: string;
                        addressee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        sharedProblem: boolean;
                        caseIds: string[];
                        /** Format: uuid */
                        campaignId: string | null;
                        /** Format: date */
                        sentOn: string;
                        /** Format: date */
                        replyDueOn: string;
                        /** Format: date */
                        answeredOn: string | null;
                        answer: string | null;
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Letters_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Letters_answer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterAnswerDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        /** @enum {unknown} */
                        kind: "recommendation" | "circular";
                        number: string | null;
                        title: string;
                        content: string;
                        addressee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        sharedProblem: boolean;
                        caseIds: string[];
                        /** Format: uuid */
                        campaignId: string | null;
                        /** Format: date */
                        sentOn: string;
                        /** Format: date */
                        replyDueOn: string;
                        /** Format: date */
                        answeredOn: string | null;
                        answer: string | null;
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Campaigns_list: {
        parameters: {
            query?: {
                officeId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "startsOn" | "-startsOn";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            officeId: string;
                            title: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string | null;
                            progress: {
                                units: {
                                    value: number;
                                    target: number | null;
                                };
                                cleared: {
                                    value: number;
                                    target: number | null;
                                };
                                livelihoodMatters: {
                                    value: number;
                                    target: number | null;
                                };
                                letters: {
                                    value: number;
                                    target: number | null;
                                };
                                institutions: {
                                    value: number;
                                    target: number | null;
                                };
                            };
                            synthetic: boolean;
                            source: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Campaigns_begin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaignDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        title: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string | null;
                        progress: {
                            units: {
                                value: number;
                                target: number | null;
                            };
                            cleared: {
                                value: number;
                                target: number | null;
                            };
                            livelihoodMatters: {
                                value: number;
                                target: number | null;
                            };
                            letters: {
                                value: number;
                                target: number | null;
                            };
                            institutions: {
                                value: number;
                                target: number | null;
                            };
                        };
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Campaigns_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        title: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string | null;
                        progress: {
                            units: {
                                value: number;
                                target: number | null;
                            };
                            cleared: {
                                value: number;
                                target: number | null;
                            };
                            livelihoodMatters: {
                                value: number;
                                target: number | null;
                            };
                            letters: {
                                value: number;
                                target: number | null;
                            };
                            institutions: {
                                value: number;
                                target: number | null;
                            };
                        };
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Campaigns_takeIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignUnitsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        title: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string | null;
                        progress: {
                            units: {
                                value: number;
                                target: number | null;
                            };
                            cleared: {
                                value: number;
                                target: number | null;
                            };
                            livelihoodMatters: {
                                value: number;
                                target: number | null;
                            };
                            letters: {
                                value: number;
                                target: number | null;
                            };
                            institutions: {
                                value: number;
                                target: number | null;
                            };
                        };
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Campaigns_note: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignResultsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        title: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string | null;
                        progress: {
                            units: {
                                value: number;
                                target: number | null;
                            };
                            cleared: {
                                value: number;
                                target: number | null;
                            };
                            livelihoodMatters: {
                                value: number;
                                target: number | null;
                            };
                            letters: {
                                value: number;
                                target: number | null;
                            };
                            institutions: {
                                value: number;
                                target: number | null;
                            };
                        };
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Supervisions_list: {
        parameters: {
            query?: {
                officeId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "startsOn" | "-startsOn";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            officeId: string;
                            title: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string;
                            /** Format: date */
                            fedBackOn: string | null;
                            methods: ("look" | "ask" | "visit" | "verify" | "inspect" | "talk")[];
                            checklist: {
                                title: string;
                                items: string[];
                            }[];
                            groups: number;
                            visited: {
                                county: number;
                                functionalZone: number;
                                township: number;
                                village: number;
                                newOrganisation: number;
                                publicHospital: number;
                            };
                            synthetic: boolean;
                            source: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Supervisions_enter: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupervisionDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        title: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string;
                        /** Format: date */
                        fedBackOn: string | null;
                        methods: ("look" | "ask" | "visit" | "verify" | "inspect" | "talk")[];
                        checklist: {
                            title: string;
                            items: string[];
                        }[];
                        groups: number;
                        visited: {
                            county: number;
                            functionalZone: number;
                            township: number;
                            village: number;
                            newOrganisation: number;
                            publicHospital: number;
                        };
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Supervisions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        title: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string;
                        /** Format: date */
                        fedBackOn: string | null;
                        methods: ("look" | "ask" | "visit" | "verify" | "inspect" | "talk")[];
                        checklist: {
                            title: string;
                            items: string[];
                        }[];
                        groups: number;
                        visited: {
                            county: number;
                            functionalZone: number;
                            township: number;
                            village: number;
                            newOrganisation: number;
                            publicHospital: number;
                        };
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Supervisions_visits: {
        parameters: {
            query?: {
                kind?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "visitedOn" | "-visitedOn" | "place" | "-place";
                format?: "json" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            groupNumber: number;
                            /** @enum {unknown} */
                            kind: "county" | "functionalZone" | "township" | "village" | "newOrganisation" | "publicHospital";
                            place: string;
                            /** Format: uuid */
                            organisationId: string | null;
                            /** Format: date */
                            visitedOn: string;
                            note: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Supervisions_visit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        title: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string;
                        /** Format: date */
                        fedBackOn: string | null;
                        methods: ("look" | "ask" | "visit" | "verify" | "inspect" | "talk")[];
                        checklist: {
                            title: string;
                            items: string[];
                        }[];
                        groups: number;
                        visited: {
                            county: number;
                            functionalZone: number;
                            township: number;
                            village: number;
                            newOrganisation: number;
                            publicHospital: number;
                        };
                        synthetic: boolean;
                        source: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Suggestions_list: {
        parameters: {
            query?: {
                officeId?: string;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "madeOn" | "-madeOn";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            officeId: string;
                            training: string;
                            text: string;
                            /** Format: date */
                            madeOn: string;
                            synthetic: boolean;
                            source: string | null;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Suggestions_collect: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSuggestionsDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Alerts_expected: {
        parameters: {
            query?: {
                days?: number;
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "at" | "-at";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                title: string;
                            };
                            /** @enum {unknown} */
                            limit: "case" | "step";
                            clause: string;
                            /** @enum {unknown} */
                            level: "dueSoon" | "dueVerySoon" | "overdue1" | "overdue2" | "overdue3";
                            /** Format: date-time */
                            dueAt: string;
                            to: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                role: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    CalendarFeed_calendar: {
        parameters: {
            query?: {
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    ScheduleControl_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePauseDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        paused: boolean;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                count?: boolean;
                sort?: "createdAt" | "-createdAt" | "name" | "-name";
                format?: "json" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description of the page’s address: filters, sort and columns */
                            query: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        nextCursor: string | null;
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_keep: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedViewDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @description of the page’s address: filters, sort and columns */
                        query: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewChangeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @description of the page’s address: filters, sort and columns */
                        query: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
