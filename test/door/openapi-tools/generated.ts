/* Written by write-types.ts. */
export interface paths {
    "/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Approvals that wait for people, with who is asked. They are answered in Jira: no call of this API approves or declines.
         * @description Needs the scope `tickets:read`. Costs 30.
         */
        get: operations["getApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches knowledge base articles, and gives only what a customer of the project finds too.
         * @description Needs the scope `articles:read`. Costs 5.
         */
        get: operations["getArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The articles customers find, as files (Moveworks Content Gateway). Jira cannot list a knowledge base, so this is what some forty searches find.
         * @description Needs the scope `articles:read`. Costs 40.
         */
        get: operations["getFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file with what can be read of its content.
         * @description Needs the scope `articles:read`. Costs 5.
         */
        get: operations["getFilesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Title, excerpt and portal link of an article as a page; Jira’s API does not return the body.
         * @description Needs the scope `articles:read`. Costs 5.
         */
        get: operations["getFilesByIdDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every request type of the key’s projects that customers find on the portal, with what it asks (Moveworks Forms Gateway).
         * @description Needs the scope `forms:read`. Costs 25.
         */
        get: operations["getForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One form, read again.
         * @description Needs the scope `forms:read`. Costs 5.
         */
        get: operations["getFormsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Files a request on behalf of an employee. Answers that do not fit are refused with 422, each with its reason, and nothing is filed.
         * @description Needs the scope `forms:submit`. Costs 10.
         */
        post: operations["postFormsByIdSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document.
         * @description Needs no scope. Costs nothing.
         */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agents and customers of the projects of the key, page by page; a page that did not change answers its ETag with 304.
         * @description Needs the scope `people:read`. Costs 3.
         */
        get: operations["getPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest verdict of each project of the key and of each skill, with the ids a bot needs there, signed.
         * @description Needs the scope `readiness:read`. Costs nothing.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to tickets, in order, at least once and without gaps: keep `next`, pass it as `after`, drop ids you have seen. 410: the cursor is older than the events kept; begin again without it.
         * @description Needs the scope `tickets:read`. Costs nothing.
         */
        get: operations["getTicketsEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A ticket as it is now, what its status means, and the transitions open from it with their ids.
         * @description Needs the scope `tickets:read`. Costs 3.
         */
        get: operations["getTicketsByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{key}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the bot can resolve, start work on, ask about, reopen and comment on a ticket now, and why not.
         * @description Needs the scope `tickets:read`. Costs 5.
         */
        get: operations["getTicketsByKeyExplain"];
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
        Error: {
            error: {
                /** @enum {string} */
                code: "bad-request" | "unauthorized" | "scope-missing" | "not-found" | "method-not-allowed" | "conflict" | "cursor-expired" | "too-large" | "path-too-long" | "wrong-content-type" | "not-fillable" | "slow-down" | "jira-refused" | "jira-unavailable" | "storage-unavailable" | "unexpected";
                message: string;
                details?: {
                    at: string;
                    message: string;
                }[];
            };
        };
    };
    responses: {
        /** @description The request is not understood. Where a parameter or a part of the body is the reason, `details` names it. */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No key, or one that is wrong, expired or revoked. */
        Refused401: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key lacks the scope. */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing, or the key may not know of it. */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The path takes other methods. */
        Refused405: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The same submission is being filed, or another of its kind for the same employee; or its key was used with other answers. */
        Refused409: {
            headers: {
                /** @description Seconds to wait, where waiting helps. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The cursor is too old, or stands in a project the key no longer has. Begin without one. */
        Refused410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 512 KiB, or the headers are too large. */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The path is longer than 1024 characters, or the query than 4096. */
        Refused414: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not application/json in UTF-8. */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The answers do not fit the form; `details` names each. Nothing was filed. */
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many wrong attempts, too little left to the key in this minute, too many calls that wait, or Jira asks to slow down. */
        Refused429: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something unexpected; try again, and tell the administrator if it stays. */
        Refused500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Jira does not let this app do that; the administrator finds the reason in an audit. */
        Refused502: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Jira or the storage does not answer; try again. */
        Refused503: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Changes whenever the answer does. */
        ETag: string;
        /** @description What a key may spend in a minute, 600. */
        "RateLimit-Limit": number;
        /** @description What is left of it. */
        "RateLimit-Remaining": number;
        /** @description Seconds until the minute is over. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait before the same call makes sense again. */
        "Retry-After": number;
        /** @description Methods the path takes. */
        Allow: string;
        /** @description Ways to authenticate. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApprovals: {
        parameters: {
            query?: {
                /** @description Project id; all projects of the key unless given. */
                project?: string;
            };
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for people’s approval now. It is answered in Jira: nothing here approves or declines. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approvals: {
                            id: string;
                            ticket: {
                                id: string;
                                key: string;
                                projectId: string;
                            };
                            /** @description What Jira calls the approval. */
                            name: string | null;
                            createdAt: string | null;
                            approvers: {
                                accountId: string;
                                /** @enum {string} */
                                answer: "pending" | "approved" | "declined";
                                /** @description Whether Jira shows the address to this app. Who has none is not reached by the e-mail address. */
                                hasEmailAddress: boolean;
                                /** @description null: Jira does not show it to this app, or the administrator did not allow it for this key. */
                                emailAddress: string | null;
                            }[];
                        }[];
                        /** @description More tickets wait than were looked at: ask for one project. Its oldest tickets come first. */
                        hasMore: boolean;
                        /** @description Tickets whose approvals Jira did not show to this app. */
                        hidden: number;
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArticles: {
        parameters: {
            query: {
                /** @description Words to look for. */
                query: string;
                /** @description Project key or id; all projects of the key unless given. */
                serviceDesk?: string;
                /** @description Of each project; 10 unless given. */
                limit?: number;
            };
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            title: string;
                            excerpt: string;
                            /** @description The article on the portal. */
                            url: string;
                            /** @description Jira’s API does not return the body of an article. */
                            body: null;
                            project_key: string;
                            space_key: string | null;
                        }[];
                        /** @description Projects whose articles are held back, because nobody can prove that customers may see them. */
                        unproven: {
                            project_key: string;
                            reason: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFiles: {
        parameters: {
            query?: {
                /** @description Files on a page; 1000 unless given. */
                $top?: number;
                /** @description Files to leave out from the start; 0 unless given. */
                $skip?: number;
                /** @description Comparisons of created_datetime and last_modified_datetime by gt, ge, lt, le, eq, joined by and. */
                $filter?: string;
            };
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "@odata.context": string;
                        "@odata.nextLink"?: string;
                        value: {
                            id: string;
                            name: string;
                            /** @constant */
                            status: "active";
                            /** @description When this app first saw it; Jira does not date articles. */
                            created_datetime: string;
                            /** @description When this app first saw its present title and excerpt. */
                            last_modified_datetime: string;
                            content: {
                                /** @description Where the content is, a whole address. */
                                download_path: string;
                                /** @constant */
                                mime_type: "text/html";
                                body?: string;
                            };
                            external_url: string;
                        }[];
                        /** @description Projects whose articles are held back, because nobody can prove that customers may see them. */
                        unproven: {
                            project_key: string;
                            reason: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFilesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Project id and page id, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "@odata.context": string;
                        value: {
                            id: string;
                            name: string;
                            /** @constant */
                            status: "active";
                            /** @description When this app first saw it; Jira does not date articles. */
                            created_datetime: string;
                            /** @description When this app first saw its present title and excerpt. */
                            last_modified_datetime: string;
                            content: {
                                /** @description Where the content is, a whole address. */
                                download_path: string;
                                /** @constant */
                                mime_type: "text/html";
                                body?: string;
                            };
                            external_url: string;
                        };
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFilesByIdDownload: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Project id and page id, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getForms: {
        parameters: {
            query?: {
                /** @description Forms to leave out from the start; 0 unless given. */
                offset?: number;
                /** @description Forms on a page; all unless given. */
                limit?: number;
            };
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            /** @description Stable: project id and request type id. */
                            id: string;
                            /**
                             * @description Jira does not say; always IT.
                             * @enum {string}
                             */
                            domain: "IT" | "HR";
                            title: string;
                            description: string | null;
                            short_description: string | null;
                            image_url: string | null;
                            /** @description The form on the portal. */
                            url: string;
                            /** @description Of the form template; null where the request type has none, for Jira dates no request type. */
                            last_updated_at: string | null;
                            /** @description null: it cannot be filled in in chat; send the employee to `url`. */
                            fields: {
                                /** @description Key of the answer in a submission. */
                                name: string;
                                label: string;
                                placeholder: string | null;
                                help: string | null;
                                /** @enum {string} */
                                type: "LABEL" | "SINGLE_OPTION_PICKER" | "MULTI_OPTION_PICKER" | "SINGLE_USER_OPTION_PICKER" | "MULTI_USER_OPTION_PICKER" | "SINGLE_LINE_TEXT" | "MULTI_LINE_TEXT" | "NUMERICAL" | "DATE_PICKER" | "DATETIME_PICKER";
                                required: boolean;
                                /** @description Before anything is answered; rules change it. */
                                visible: boolean;
                                options: {
                                    label: string;
                                    value: string;
                                }[];
                                default_to_current_user: boolean;
                            }[] | null;
                            dynamic_field_rules: {
                                name: string;
                                /** @enum {string} */
                                logical: "AND" | "OR";
                                conditions: {
                                    field_name: string;
                                    /** @enum {string} */
                                    operator: "EQUALS" | "IN" | "NOT_EMPTY";
                                    value: string | string[] | null;
                                }[];
                                /** @description What holds while the conditions do; the opposite holds while they do not. */
                                actions: {
                                    field_name: string;
                                    visible: boolean;
                                    required: boolean;
                                }[];
                            }[] | null;
                            project_key: string;
                            request_type_id: string;
                            /** @description Some employees may not raise it; a submission for them is refused. */
                            is_restricted: boolean;
                            /** @enum {string} */
                            fillable_in: "chat" | "portal" | "nowhere";
                            gaps: {
                                /** @description Field or question that is not in `fields`; null: the form as a whole. */
                                name: string | null;
                                label: string;
                                /** @description Jira's own name of the kind. */
                                kind: string;
                                reason: string;
                                /** @description Where the form cannot be filled in because of it; null: it is optional, so the form works without it. */
                                keeps_from: ("chat" | "everywhere") | null;
                            }[];
                        }[];
                        unread: {
                            project_key: string;
                            reason: string;
                        }[];
                        /** @description Forms there are, on all pages. */
                        total: number;
                        /** @description `offset` of the next page; null: this is the last. */
                        next_offset: number | null;
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFormsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Project id and request type id, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable: project id and request type id. */
                        id: string;
                        /**
                         * @description Jira does not say; always IT.
                         * @enum {string}
                         */
                        domain: "IT" | "HR";
                        title: string;
                        description: string | null;
                        short_description: string | null;
                        image_url: string | null;
                        /** @description The form on the portal. */
                        url: string;
                        /** @description Of the form template; null where the request type has none, for Jira dates no request type. */
                        last_updated_at: string | null;
                        /** @description null: it cannot be filled in in chat; send the employee to `url`. */
                        fields: {
                            /** @description Key of the answer in a submission. */
                            name: string;
                            label: string;
                            placeholder: string | null;
                            help: string | null;
                            /** @enum {string} */
                            type: "LABEL" | "SINGLE_OPTION_PICKER" | "MULTI_OPTION_PICKER" | "SINGLE_USER_OPTION_PICKER" | "MULTI_USER_OPTION_PICKER" | "SINGLE_LINE_TEXT" | "MULTI_LINE_TEXT" | "NUMERICAL" | "DATE_PICKER" | "DATETIME_PICKER";
                            required: boolean;
                            /** @description Before anything is answered; rules change it. */
                            visible: boolean;
                            options: {
                                label: string;
                                value: string;
                            }[];
                            default_to_current_user: boolean;
                        }[] | null;
                        dynamic_field_rules: {
                            name: string;
                            /** @enum {string} */
                            logical: "AND" | "OR";
                            conditions: {
                                field_name: string;
                                /** @enum {string} */
                                operator: "EQUALS" | "IN" | "NOT_EMPTY";
                                value: string | string[] | null;
                            }[];
                            /** @description What holds while the conditions do; the opposite holds while they do not. */
                            actions: {
                                field_name: string;
                                visible: boolean;
                                required: boolean;
                            }[];
                        }[] | null;
                        project_key: string;
                        request_type_id: string;
                        /** @description Some employees may not raise it; a submission for them is refused. */
                        is_restricted: boolean;
                        /** @enum {string} */
                        fillable_in: "chat" | "portal" | "nowhere";
                        gaps: {
                            /** @description Field or question that is not in `fields`; null: the form as a whole. */
                            name: string | null;
                            label: string;
                            /** @description Jira's own name of the kind. */
                            kind: string;
                            reason: string;
                            /** @description Where the form cannot be filled in because of it; null: it is optional, so the form works without it. */
                            keeps_from: ("chat" | "everywhere") | null;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postFormsByIdSubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project id and request type id, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description E-mail address or account id of the employee the request is for. */
                    submitted_by: string;
                    /**
                     * @description Answers by field name. Options by their `value`, dates as 2026-01-31, people by e-mail address or account id.
                     * @default {}
                     */
                    fields?: {
                        [key: string]: string | number | boolean | string[] | null;
                    };
                    /** @description Not looked at. */
                    form_metadata?: {
                        [key: string]: unknown;
                    };
                    /** @description Made by the bot, one for each request it wants: sent again, it files nothing twice. Kept for 7 days. */
                    idempotency_key?: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Issue key. */
                        ticket_id: string;
                        issue_id: string;
                        url: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        openapi: "3.1.0";
                        info: {
                            [key: string]: unknown;
                        };
                        paths: {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPeople: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the roster, read from Jira now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            accountId: string;
                            displayName: string;
                            /** @description null: Jira does not show it to this app, or the administrator did not allow it for this key. */
                            emailAddress: string | null;
                            isActive: boolean;
                            /**
                             * @description `agent` is an AI agent, `customer` an account for portals only; a person may be both an agent of a project and a customer.
                             * @enum {string}
                             */
                            kind: "person" | "service-account" | "app" | "agent" | "customer" | "unknown";
                            /**
                             * @description What the account is in this project; who is both is listed twice.
                             * @enum {string}
                             */
                            role: "agent" | "customer";
                            projectId: string;
                        }[];
                        /** @description Cursor of the next page; null: this is the last. */
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            410: components["responses"]["Refused410"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdicts, with a signature that proves a copy; docs/readiness/ has a script that checks it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What is signed. */
                        readiness: {
                            projects: {
                                projectId: string;
                                projectKey: string;
                                /** @description null: no audit has been finished yet, which is never a go. */
                                audit: {
                                    /** Format: date-time */
                                    takenAt: string;
                                    /** @description Older than 48 hours; a verdict of then says little of now. */
                                    isStale: boolean;
                                    /** @enum {string} */
                                    verdict: "go" | "no-go";
                                    score: number;
                                    /** @description How many checks block go-live. All three are 0 exactly where the verdict is go. */
                                    blocking: {
                                        failed: number;
                                        /** @description A person has to look and say what they saw. */
                                        toConfirm: number;
                                        /** @description Could not be looked at. */
                                        unchecked: number;
                                    };
                                    requirementSet: {
                                        id: string;
                                        version: string;
                                    };
                                    skills: {
                                        id: string;
                                        isOn: boolean;
                                        /** @enum {string} */
                                        verdict: "go" | "no-go" | "off";
                                        /** @description Ids of the checks that block it. */
                                        heldBackBy: string[];
                                    }[];
                                    /** @description Risks that an admin accepted for a while. The verdicts count them as accepted, never as passed. */
                                    acceptedRisks: {
                                        check: string;
                                        isWholeCheck: boolean;
                                        /** Format: date-time */
                                        expiresAt: string;
                                    }[];
                                    /** @description The ids a bot needs, as this audit saw them; null: audit once more. */
                                    ids: {
                                        siteUrl: string | null;
                                        serviceDeskId: string | null;
                                        requestTypes: {
                                            id: string;
                                            issueTypeId: string;
                                        }[] | null;
                                        workflows: {
                                            id: string;
                                            issueTypeIds: string[];
                                            /** @description What each status means to a bot. */
                                            statuses: {
                                                id: string;
                                                /** @enum {string} */
                                                bucket: "new" | "in-progress" | "waiting-for-user" | "resolved" | "keep-away" | "other";
                                            }[];
                                            transitions: {
                                                id: string;
                                                /** @description Status ids; null: from any status. */
                                                from: string[] | null;
                                                to: string;
                                            }[];
                                        }[] | null;
                                    } | null;
                                } | null;
                            }[];
                        };
                        signature: {
                            /** @constant */
                            algorithm: "Ed25519";
                            /** @description Thumbprint of the public key (RFC 7638). Compare it with the one on the page “Bot access”. */
                            keyId: string;
                            publicKey: {
                                /** @constant */
                                kty: "OKP";
                                /** @constant */
                                crv: "Ed25519";
                                x: string;
                            };
                            /** @description Signature over the canonical JSON (RFC 8785) of `readiness`, as base64url. */
                            value: string;
                        };
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTicketsEvents: {
        parameters: {
            query?: {
                /** @description `next` of the page before; `now` to begin with what happens from now on; absent: the oldest event kept, 14 days back. */
                after?: string;
                /** @description Seconds to wait for an event where there is none; 0 unless given. At most 3 calls of a key wait at a time; the next is refused with 429. */
                wait?: number;
                /** @description Events on a page; 100 unless given. */
                limit?: number;
                /** @description Seconds each event is held back for those that happened before it; 10 unless given. Jira reports events up to 180 seconds late: from then on the order of a ticket is exact, below it an event that comes after its turn is marked isLate. */
                hold?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** @description The same for every copy of this event: drop what you have seen. */
                            id: string;
                            ticket: {
                                id: string;
                                key: string;
                                projectId: string;
                            };
                            /**
                             * Format: date-time
                             * @description When it happened in Jira.
                             */
                            at: string;
                            /**
                             * @description `quiet` comes from the clock: nothing has happened for almost as long as a reminder waits.
                             * @enum {string}
                             */
                            what: "created" | "updated" | "commented" | "comment-edited" | "comment-deleted" | "attached" | "deleted" | "quiet";
                            /** @description Why you may want to act; empty: only so that you know. */
                            means: ("new-unassigned" | "needs-employee-attention" | "employee-answered" | "resolved" | "reopened" | "approaching-reminder")[];
                            /** @description Who did it; null for `quiet`, `unknown` where it could not be looked up. */
                            actor: ("employee" | "agent" | "bot" | "app" | "unknown") | null;
                            /** @description Ids of the fields that changed, the first 8. */
                            changed: string[];
                            changedCount: number;
                            statusId: string | null;
                            isAssigned: boolean | null;
                            bucket: {
                                /** @description What the status means to a support bot; null where it could not be looked up. */
                                before: ("new" | "in-progress" | "waiting-for-user" | "resolved" | "keep-away" | "other") | null;
                                /** @description What the status means to a support bot; null where it could not be looked up. */
                                after: ("new" | "in-progress" | "waiting-for-user" | "resolved" | "keep-away" | "other") | null;
                            };
                            /** @description Internal unless Jira says that it is public; its text is read from Jira. */
                            comment: {
                                id: string;
                                /** @enum {string} */
                                audience: "public" | "internal";
                            } | null;
                            /** @description It reached the app after later events of its ticket may have been given out, or is given again: compare `at`. */
                            isLate: boolean;
                        }[];
                        /** @description Pass it as `after`. It moves on even where no event came. */
                        next: string;
                        /** @description More is ready now: ask again without waiting. */
                        hasMore: boolean;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            410: components["responses"]["Refused410"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTicketsByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Issue key or id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        key: string;
                        projectId: string;
                        issueTypeId: string;
                        status: {
                            id: string;
                            name: string;
                            /** @description What the status means to a support bot; null where it could not be looked up. */
                            bucket: ("new" | "in-progress" | "waiting-for-user" | "resolved" | "keep-away" | "other") | null;
                        };
                        isAssigned: boolean;
                        assigneeAccountId: string | null;
                        reporterAccountId: string | null;
                        resolutionId: string | null;
                        /** Format: date-time */
                        created: string;
                        /** Format: date-time */
                        updated: string;
                        /** @description Whether the bot’s service account holds “Transition issues” here; null where none was chosen or it could not be looked up. */
                        mayTransition: boolean | null;
                        /** @description Open from the current status as Jira lists them to this app; empty where the bot may not move the ticket. */
                        transitions: {
                            id: string;
                            name: string;
                            to: {
                                statusId: string;
                                name: string;
                                /** @description What the status means to a support bot; null where it could not be looked up. */
                                bucket: ("new" | "in-progress" | "waiting-for-user" | "resolved" | "keep-away" | "other") | null;
                            };
                            /** @description Field ids its screen demands without a default. */
                            requiredFields: string[];
                        }[];
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTicketsByKeyExplain: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy the caller holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Issue key or id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: {
                            id: string;
                            key: string;
                            projectId: string;
                            statusId: string;
                            /** @description What the status means to a support bot; null where it is not known. */
                            bucket: ("new" | "in-progress" | "waiting-for-user" | "resolved" | "keep-away" | "other") | null;
                        };
                        /** @description Whether Jira was asked as the service account itself, or the app about it, because Atlassian refuses the former; null where nobody was asked. As the app, transitions are those Jira lists to the app. */
                        seenBy: ("service-account" | "app") | null;
                        /** @description `ask` moves the request to waiting for the employee, `reopen` takes a resolved one back. */
                        actions: {
                            /** @enum {string} */
                            action: "resolve" | "start-work" | "ask" | "reopen" | "comment";
                            /** @description null: it cannot be told. */
                            can: boolean | null;
                            /**
                             * @description `open`: it can be done now. `not-found-by-account`: issue security, a missing “Browse projects” or a deactivated account hides the request. `people-decide`: the status is one the bot keeps away from. `fields-required`: each way demands fields that the bot does not set. A validator that only speaks when a transition is made is not foreseen.
                             * @enum {string}
                             */
                            because: "open" | "account-not-chosen" | "not-found-by-account" | "permission-missing" | "awaiting-approval" | "people-decide" | "already-there" | "not-resolved" | "meaning-unknown" | "no-transition" | "fields-required";
                            /** @description Keys that are missing for it. */
                            permissions: string[];
                            /** @description The ways that lead there from the current status. */
                            transitions: {
                                id: string;
                                name: string;
                                to: {
                                    statusId: string;
                                    name: string;
                                    /** @description What the status means to a support bot; null where it could not be looked up. */
                                    bucket: ("new" | "in-progress" | "waiting-for-user" | "resolved" | "keep-away" | "other") | null;
                                };
                                /** @description Field ids its screen demands without a default. */
                                requiredFields: string[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description Unchanged since the ETag the caller holds. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            405: components["responses"]["Refused405"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            502: components["responses"]["Refused502"];
            503: components["responses"]["Refused503"];
            /** @description Refused for another reason; the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
