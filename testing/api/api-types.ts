// Made from the API’s description by api-types.test.ts.

export interface paths {
    "/api/programs/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a program
         * @description Answers at once; the weeks are written after that. The first call of somebody whom nobody knows makes a guest: a browser gets a cookie, any other caller a token, once, or for ten minutes again with the same Idempotency-Key.
         */
        post: operations["generateProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be planned; nothing is stored */
        post: operations["previewProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/status/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far along a program is */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far along a program is, as it happens
         * @description Server-sent events. Ends when the program is over, after ten minutes, or when the app stops; an EventSource asks again by itself.
         */
        get: operations["watchProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your programs, newest first
         * @description Whoever has no session and no token has none.
         */
        get: operations["listPrograms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The program, or as much of it as exists */
        get: operations["getProgram"];
        put?: never;
        post?: never;
        /** Delete a program for ever */
        delete: operations["deleteProgram"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop writing; finished weeks stay
         * @description A program that is over already stays as it is.
         */
        post: operations["cancelProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was not meant as it was understood, or what was missed
         * @description The program is planned anew: the same one while none of its weeks is written, else a new one beside it with the same answers of the form. One that waits for an answer about health is written after `cleared` or `not_meant`, and stays failed after `is_so`.
         */
        post: operations["correctWishes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/weeks/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One written week; never changes for one version */
        get: operations["getWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/weeks/{n}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a failed or missing week again, or a written one otherwise
         * @description A missing week joins in while the program is being written; after that all missing weeks are written. With a `wish` a week that is written is written again as a change: look at it until it is `proposed`, then take it or keep the week. The same words for the same week are the same change while it is open.
         */
        post: operations["writeWeekAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was trained, and every workout with its date */
        get: operations["getLog"];
        /**
         * Keep sets as they were done
         * @description The same write counts once, however often it is sent. Where two devices wrote a set without knowing of each other the later value counts, and the other is told beside it until the set is written again. A set that belongs nowhere is refused alone, in its place of the answer.
         */
        put: operations["saveLog"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/workouts/{week}/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a workout is open, done, or planned again
         * @description Of two words on one workout the later one counts.
         */
        put: operations["saveWorkout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What follows when a lift counts anew, an exercise makes way for another, a workout takes less time or stands on another day or on none, or what is left moves to other weekdays; nothing is changed yet */
        post: operations["proposeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/workouts/{week}/{day}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may stand in the place of an exercise, nearest first, with what it changes */
        get: operations["listSwaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/changes/{change}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A change and how far it has come */
        get: operations["getChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/changes/{change}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposed change */
        post: operations["takeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/changes/{change}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the program as it is instead; what is still being written is given up */
        post: operations["keepProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}/changes/{change}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a change that was taken */
        post: operations["undoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
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
         * Delete everything about you, for ever
         * @description Programs with their weeks and logs, tokens, links, devices, and you. What is being written stops.
         */
        delete: operations["deleteEverything"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your tokens that are good, newest first */
        get: operations["listTokens"];
        put?: never;
        /** A token for a script of yours */
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token; whoever comes with it is refused from now on */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers that are signed in as you, the one seen last first */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign a device out */
        delete: operations["endDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the link stands that you made last */
        get: operations["getLink"];
        put?: never;
        /**
         * A link that lets one more device in, once, within ten minutes
         * @description One at a time: the link that you made before is withdrawn.
         */
        post: operations["makeLink"];
        /** Withdraw the link that is open */
        delete: operations["withdrawLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/link/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a link would open; it is not used up */
        post: operations["lookAtLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/link/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign this browser in as the guest who made the link
         * @description From a page of the same site only. Uses the link up. The browser’s own programs come along with `bring_programs`; nothing is merged otherwise.
         */
        post: operations["openLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the catalogue calls its exercises
         * @description Names that `known_lifts` and `excluded_exercises` understand; these also know short forms and words in other languages.
         */
        get: operations["listExercises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the app can work */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a balancer may send requests here */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Only where the operator has set METRICS_TOKEN, which is sent as `Authorization: Bearer`: it is no token of a guest, and nobody is counted against a limit. The lines say of themselves what they are of: this process since it began, this process now, or the whole database.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["getDescription"];
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
        /** @enum {string} */
        Goal: "power" | "strength" | "hypertrophy" | "athletic_performance" | "endurance" | "general_fitness";
        /** @enum {string} */
        Level: "beginner" | "intermediate" | "advanced";
        /** @enum {string} */
        Phase: "accumulation" | "intensification" | "realization" | "taper" | "deload";
        /** @enum {string} */
        Weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
        /** @enum {string} */
        Units: "kg" | "lb";
        /** @enum {string} */
        Measure: "reps" | "seconds" | "contacts" | "meters" | "minutes" | "rounds";
        /** @enum {string} */
        Role: "power" | "main" | "secondary" | "accessory" | "conditioning";
        /** @enum {string} */
        Method: "linear" | "wave" | "double" | "ladder" | "conditioning" | "skill";
        /** @enum {string} */
        Tempo: "2-0-1-0" | "3-0-1-0" | "2-1-1-0" | "3-1-1-0" | "4-0-1-0" | "2-0-x-0" | "2-1-x-0" | "3-0-x-0" | "1-0-x-0" | "3-1-x-0";
        /** @enum {string} */
        Muscle: "chest" | "lats" | "upper_back" | "traps" | "front_delts" | "side_delts" | "rear_delts" | "biceps" | "triceps" | "forearms" | "quads" | "hamstrings" | "glutes" | "adductors" | "calves" | "abs" | "obliques" | "lower_back";
        /** @enum {string} */
        MuscleGroup: "chest" | "back" | "shoulders" | "quads" | "hamstrings" | "glutes" | "biceps" | "triceps" | "calves" | "core";
        /** @enum {string} */
        Pattern: "knee" | "hinge" | "horizontal_push" | "vertical_push" | "horizontal_pull" | "vertical_pull" | "chest_fly" | "side_raise" | "rear_raise" | "elbow_flexion" | "elbow_extension" | "knee_extension" | "knee_flexion" | "hip_extension" | "hip_abduction" | "hip_adduction" | "calf_raise" | "trunk_flexion" | "trunk_stability" | "trunk_rotation" | "carry" | "olympic" | "jump" | "throw" | "balance" | "sprint" | "conditioning";
        /** @enum {string} */
        EquipmentItem: "barbell" | "rack" | "bench" | "dumbbells" | "kettlebell" | "kettlebell_pair" | "cable" | "leg_machines" | "upper_machines" | "smith_machine" | "ez_bar" | "trap_bar" | "pull_up_bar" | "dip_bars" | "bands" | "box" | "suspension" | "medicine_ball" | "cardio_machines" | "sled" | "spotter";
        /** @enum {string} */
        EquipmentPreset: "full_gym" | "dumbbells_only" | "bodyweight_only";
        /** @enum {string} */
        Limitation: "shoulder" | "lower_back" | "knee" | "hip" | "ankle_foot" | "wrist" | "elbow" | "neck" | "pregnancy";
        /** @enum {string} */
        HealthFlag: "heart_condition" | "chest_pain" | "dizziness" | "metabolic_disease" | "kidney_disease" | "recent_surgery" | "pregnant_not_cleared";
        DataVersion: string | number;
        /** @enum {string} */
        Style: "strength" | "powerlifting" | "weightlifting" | "hypertrophy" | "general" | "fitness" | "athletic" | "sport_endurance";
        /** @enum {string} */
        Area: "chest" | "back" | "lats" | "upper_back" | "traps" | "shoulders" | "side_delts" | "rear_delts" | "arms" | "biceps" | "triceps" | "forearms" | "legs" | "quads" | "hamstrings" | "glutes" | "adductors" | "calves" | "core" | "upper_body" | "lower_body";
        /** @enum {string} */
        Skill: "pull_up" | "chin_up" | "push_up" | "dip" | "muscle_up" | "pistol_squat" | "handstand" | "handstand_push_up" | "front_lever" | "back_lever" | "planche" | "l_sit" | "snatch" | "clean_and_jerk" | "vertical_jump" | "sprint";
        /** @enum {string} */
        EventKind: "powerlifting_meet" | "weightlifting_meet" | "strongman" | "physique_show" | "race" | "season" | "weekly_match" | "fitness_test" | "expedition" | "occasion";
        /** @enum {string} */
        TrainingStyle: "supersets" | "no_supersets" | "circuits" | "short_rests" | "high_reps" | "low_reps" | "to_failure" | "full_body" | "upper_lower" | "push_pull_legs" | "five_by_five" | "five_three_one" | "top_set" | "few_exercises" | "variety" | "machines" | "free_weights";
        KnownLift: {
            exercise: string;
            weight: number;
            reps: number;
            sure?: boolean;
        };
        ProgramRequest: {
            height_cm: number;
            weight_kg: number;
            goal_category: components["schemas"]["Goal"];
            goal_raw: string;
            fitness_level: components["schemas"]["Level"];
            duration_weeks: number;
            days_per_week: number;
            /** @default null */
            age?: number | null;
            /** @default null */
            sex?: ("female" | "male" | "other") | null;
            /** @default 60 */
            session_minutes?: number;
            /**
             * @default [
             *       "full_gym"
             *     ]
             */
            equipment?: (components["schemas"]["EquipmentPreset"] | components["schemas"]["EquipmentItem"])[];
            /** @default [] */
            limitations?: components["schemas"]["Limitation"][];
            /** @default [] */
            health_flags?: components["schemas"]["HealthFlag"][];
            /** @default [] */
            excluded_exercises?: string[];
            /** @default null */
            specific_sport?: string | null;
            /** @default [] */
            known_lifts?: components["schemas"]["KnownLift"][];
            /** @default kg */
            units?: components["schemas"]["Units"];
            /** @default null */
            start_date?: string | null;
            /** @default UTC */
            time_zone?: string;
            /** @default [] */
            weekdays?: components["schemas"]["Weekday"][];
            /** @default {} */
            minutes_by_day?: {
                [key: string]: number;
            };
            /** @default null */
            own_weights?: {
                /** @default null */
                bar_kg?: number | null;
                /** @default [] */
                plates_kg?: number[];
                /** @default null */
                dumbbell_max_kg?: number | null;
                /** @default false */
                small_plates?: boolean;
            } | null;
            /** @default  */
            notes?: string;
            user_id?: string;
            /**
             * @default {
             *       "areas": [],
             *       "lifts": [],
             *       "skills": [],
             *       "event": null,
             *       "off_days": [],
             *       "season": null,
             *       "layoff_weeks": null,
             *       "style": [],
             *       "conditioning": null,
             *       "body": null,
             *       "tone": null
             *     }
             */
            wishes?: components["schemas"]["Wishes"];
            /** @default [] */
            wishes_off?: string[];
            /** @default [] */
            wishes_on?: string[];
            /** @default [] */
            health_answers?: components["schemas"]["HealthAnswer"][];
        };
        Wishes: {
            /** @default [] */
            areas?: {
                area: components["schemas"]["Area"];
                /** @enum {string} */
                ask: "more" | "less";
            }[];
            /** @default [] */
            lifts?: {
                exercise: string;
                /** @enum {string} */
                ask: "improve" | "target" | "keep";
                /** @default null */
                kg?: number | null;
                /** @default null */
                reps?: number | null;
                /** @default null */
                by?: string | null;
            }[];
            /** @default [] */
            skills?: {
                skill: components["schemas"]["Skill"];
                /** @default null */
                now?: number | null;
                /** @default null */
                reps?: number | null;
            }[];
            /** @default null */
            event?: {
                kind: components["schemas"]["EventKind"];
                /** Format: date */
                date: string;
            } | null;
            /** @default [] */
            off_days?: components["schemas"]["Weekday"][];
            /** @default null */
            season?: ("off" | "pre" | "in") | null;
            /** @default null */
            layoff_weeks?: number | null;
            /** @default [] */
            style?: components["schemas"]["TrainingStyle"][];
            /** @default null */
            conditioning?: {
                /** @enum {string} */
                want: "add" | "none" | "own";
                /** @default null */
                minutes?: number | null;
            } | null;
            /** @default null */
            body?: ("lose" | "gain" | "recomp" | "maintain") | null;
            /** @default null */
            tone?: ("nervous" | "experienced") | null;
        };
        WishesRequest: {
            wishes?: components["schemas"]["Wishes"];
            /** @default [] */
            wishes_off?: string[];
            /** @default [] */
            wishes_on?: string[];
            /** @default [] */
            health_answers?: components["schemas"]["HealthAnswer"][];
        };
        HealthAnswer: {
            key: string;
            /** @enum {string} */
            answer: "cleared" | "not_meant" | "is_so";
        };
        ChangeRequest: {
            /** @constant */
            kind: "lifts";
            lift?: components["schemas"]["LiftRequest"];
            from_log?: {
                week: number;
                day: number;
            };
            from_week?: number;
            from_day?: number;
        } | {
            /** @constant */
            kind: "swap";
            week: number;
            day: number;
            slot: string;
            exercise: string;
            /**
             * @default today
             * @enum {string}
             */
            scope?: "today" | "onwards" | "everywhere";
        } | {
            /** @constant */
            kind: "move";
            week: number;
            day: number;
            /** Format: date */
            to: string;
        } | {
            /** @constant */
            kind: "skip";
            week: number;
            day: number;
        } | {
            /** @constant */
            kind: "pause";
            /** Format: date */
            from: string;
            days: number;
        } | {
            /** @constant */
            kind: "profile";
            /** @default null */
            start_date?: string | null;
            /** @default [] */
            weekdays?: components["schemas"]["Weekday"][];
        } | {
            /** @constant */
            kind: "shorten";
            week: number;
            day: number;
            minutes: number;
        };
        LogRequest: {
            client_id: string;
            sets: components["schemas"]["SetWrite"][];
        };
        SetWrite: {
            week: number;
            day: number;
            slot: string;
            set_no: number;
            exercise_id: string;
            week_version: number;
            done: components["schemas"]["Done"] | null;
            /** Format: date-time */
            at: string;
            rev: number;
        };
        Done: {
            amount: number;
            load_kg: number | null;
            rir: number | null;
            rir_touched: boolean;
        };
        WorkoutRequest: {
            /** @enum {string} */
            status: "planned" | "open" | "done";
            note?: string;
            begins?: boolean;
            /** Format: date-time */
            at: string;
        };
        LiftRequest: {
            exercise: string;
            load_kg?: number;
            weight?: number;
            units?: components["schemas"]["Units"];
            reps: number;
            /** @default null */
            rir?: number | null;
        };
        WeekRequest: {
            wish?: string;
            /** @default [] */
            health_answers?: components["schemas"]["HealthAnswer"][];
        };
        TokenRequest: {
            label: string;
        };
        LinkLookRequest: {
            key: string;
        };
        LinkOpenRequest: {
            key: string;
            /** @default false */
            bring_programs?: boolean;
        };
        Error: {
            code: string;
            message: string;
            fields?: {
                [key: string]: string;
            };
        };
        Accepted: {
            job_id: string;
            program_id: string;
            status: components["schemas"]["ProgramStatus"];
            status_url: string;
            program_url: string;
            estimated_seconds: number;
            notices: components["schemas"]["Notice"][];
            answers: components["schemas"]["WishAnswer"][];
            understood: components["schemas"]["Understood"][];
            token?: string;
        };
        Preview: {
            phases: {
                phase: components["schemas"]["Phase"];
                from_week: number;
                to_week: number;
            }[];
            weekdays: components["schemas"]["Weekday"][];
            days: {
                day: number;
                weekday: components["schemas"]["Weekday"];
                focus: string;
            }[];
            minutes_max: number;
            questions: {
                field: string;
                exercise: string;
                sentence: string;
                meant: number | null;
            }[];
            notices: components["schemas"]["AnswerableNotice"][];
            answers: components["schemas"]["WishAnswer"][];
            understood: components["schemas"]["Understood"][];
            refusal: components["schemas"]["Problem"] | null;
            estimated_seconds: number;
        };
        Status: {
            job_id: string;
            program_id: string;
            revision: number;
            status: components["schemas"]["ProgramStatus"];
            progress: number;
            message: string;
            estimated_seconds_left: number | null;
            pulse: {
                /** @enum {string} */
                activity: "queued" | "engine" | "start" | "writing" | "retrying" | "over";
                silent_seconds: number;
                slowed_by: ("retry" | "repair" | "interrupted" | "others") | null;
            };
            next_tries: {
                week: number | null;
                /** Format: date-time */
                at: string;
                in_seconds: number;
                message: string;
                detail?: string;
            }[];
            name: string | null;
            understood: components["schemas"]["Understood"][];
            weeks: components["schemas"]["WeekState"][];
            error?: components["schemas"]["Problem"];
            usage: components["schemas"]["Usage"];
            timings: components["schemas"]["Timings"];
        };
        Beat: {
            revision: number;
            estimated_seconds_left: number | null;
            pulse: {
                /** @enum {string} */
                activity: "queued" | "engine" | "start" | "writing" | "retrying" | "over";
                silent_seconds: number;
                slowed_by: ("retry" | "repair" | "interrupted" | "others") | null;
            };
        };
        /** @enum {string} */
        ProgramStatus: "pending" | "in_progress" | "completed" | "failed" | "cancelled";
        WeekState: {
            week: number;
            status: components["schemas"]["WeekStatus"];
            attempt: number;
            version: number | null;
            error?: string;
            detail?: string;
        };
        /** @enum {string} */
        WeekStatus: "pending" | "writing" | "repairing" | "done" | "failed";
        Problem: {
            code: string;
            message: string;
            detail?: string;
        };
        Usage: {
            calls: number;
            prompt_tokens: number;
            cached_tokens: number;
            completion_tokens: number;
            reasoning_tokens: number;
            estimated: boolean;
            cost_usd: number | null;
        };
        Timings: {
            /** Format: date-time */
            created_at: string;
            started_at: string | null;
            metadata_at: string | null;
            finished_at: string | null;
            elapsed_seconds: number;
        };
        FullProgram: {
            job_id: string;
            program_id: string;
            revision: number;
            status: components["schemas"]["ProgramStatus"];
            progress: number;
            message: string;
            estimated_seconds_left: number | null;
            pulse: {
                /** @enum {string} */
                activity: "queued" | "engine" | "start" | "writing" | "retrying" | "over";
                silent_seconds: number;
                slowed_by: ("retry" | "repair" | "interrupted" | "others") | null;
            };
            next_tries: {
                week: number | null;
                /** Format: date-time */
                at: string;
                in_seconds: number;
                message: string;
                detail?: string;
            }[];
            name: string | null;
            understood: components["schemas"]["Understood"][];
            weeks: components["schemas"]["ProgramWeek"][];
            error?: components["schemas"]["Problem"];
            usage: components["schemas"]["Usage"];
            timings: components["schemas"]["Timings"];
            profile: components["schemas"]["Profile"];
            metadata: components["schemas"]["Metadata"] | null;
            exercises: {
                [key: string]: components["schemas"]["ExerciseName"];
            };
            audit: components["schemas"]["Audit"] | null;
            provenance: components["schemas"]["Provenance"];
            workouts: components["schemas"]["DatedWorkout"][];
            time_zone: string;
            log?: components["schemas"]["TrainingLog"];
            blueprint?: components["schemas"]["Blueprint"];
        };
        ProgramList: {
            programs: components["schemas"]["ProgramListItem"][];
            next_cursor: string | null;
        };
        ProgramListItem: {
            program_id: string;
            name: string | null;
            status: components["schemas"]["ProgramStatus"];
            progress: number;
            goal_category: components["schemas"]["Goal"];
            fitness_level: components["schemas"]["Level"];
            duration_weeks: number;
            days_per_week: number;
            session_minutes: number;
            phases: {
                phase: components["schemas"]["Phase"];
                from_week: number;
                to_week: number;
            }[];
            /** Format: date-time */
            created_at: string;
        };
        WeekView: {
            program_id: string;
            version: number;
            week: components["schemas"]["Week"];
            exercises: {
                [key: string]: components["schemas"]["ExerciseName"];
            };
        };
        ExerciseName: {
            name: string;
            measure: components["schemas"]["Measure"];
            unilateral: boolean;
        };
        Provenance: {
            /** @enum {string} */
            writer: "coach" | "model";
            model: string;
            /** @default 1 */
            schema_version: number;
            prompt_version: components["schemas"]["DataVersion"];
            knowledge_version: components["schemas"]["DataVersion"];
            catalogue_version: components["schemas"]["DataVersion"];
            blueprint_version: components["schemas"]["DataVersion"];
        };
        Profile: {
            height_cm: number;
            weight_kg: number;
            goal_category: components["schemas"]["Goal"];
            goal_raw: string;
            fitness_level: components["schemas"]["Level"];
            duration_weeks: number;
            days_per_week: number;
            /** @default null */
            age: number | null;
            /** @default null */
            sex: ("female" | "male" | "other") | null;
            /** @default 60 */
            session_minutes: number;
            /**
             * @default [
             *       "full_gym"
             *     ]
             */
            equipment: (components["schemas"]["EquipmentPreset"] | components["schemas"]["EquipmentItem"])[];
            /** @default [] */
            limitations: components["schemas"]["Limitation"][];
            /** @default [] */
            health_flags: components["schemas"]["HealthFlag"][];
            /** @default [] */
            excluded_exercises: string[];
            /** @default null */
            specific_sport: string | null;
            /** @default [] */
            known_lifts: components["schemas"]["KnownLift"][];
            /** @default kg */
            units: components["schemas"]["Units"];
            /** @default null */
            start_date: string | null;
            /** @default UTC */
            time_zone: string;
            /** @default [] */
            weekdays: components["schemas"]["Weekday"][];
            /** @default {} */
            minutes_by_day: {
                [key: string]: number;
            };
            /** @default null */
            own_weights: {
                /** @default null */
                bar_kg: number | null;
                /** @default [] */
                plates_kg: number[];
                /** @default null */
                dumbbell_max_kg: number | null;
                /** @default false */
                small_plates: boolean;
            } | null;
            /** @default  */
            notes: string;
        };
        ProgramWeek: {
            week: number;
            phase: components["schemas"]["Phase"];
            block: number;
            title: string;
            focus: string;
            note: string;
            workouts: components["schemas"]["Workout"][];
            adjustments: components["schemas"]["Adjustment"][];
            status: components["schemas"]["WeekStatus"];
            attempt: number;
            version: number | null;
            error?: string;
            detail?: string;
        };
        Week: {
            week: number;
            phase: components["schemas"]["Phase"];
            block: number;
            title: string;
            focus: string;
            note: string;
            workouts: components["schemas"]["Workout"][];
            adjustments: components["schemas"]["Adjustment"][];
        };
        Workout: {
            day: number;
            weekday: components["schemas"]["Weekday"];
            /** @enum {string} */
            kind: "training" | "recovery" | "test";
            title: string;
            focus: string;
            note: string;
            minutes: number;
            exercises: components["schemas"]["Exercise"][];
        };
        Exercise: {
            slot: string;
            exercise_id: string;
            role: components["schemas"]["Role"];
            measure: components["schemas"]["Measure"];
            superset: ("A" | "B" | "C" | "D") | null;
            in_rests_of: string | null;
            warm_up: components["schemas"]["Set"][];
            sets: components["schemas"]["Set"][];
            asked?: components["schemas"]["Set"][];
            rest_seconds: number;
            tempo: components["schemas"]["Tempo"] | null;
            progression: components["schemas"]["Progression"] | null;
            cue?: string;
            alternatives: string[];
            name: string;
        };
        Set: {
            /** @enum {string} */
            kind: "warm_up" | "work" | "top" | "back_off" | "test" | "find";
            amount_min: number;
            amount_max: number;
            rir: number | null;
            pct_1rm: number | null;
            load_kg: number | null;
            pct_of_work: number | null;
        };
        Progression: {
            method: components["schemas"]["Method"];
            trigger: string;
            step: string;
            stall: string;
            step_kg: number | null;
            top_first: number | null;
            again_from?: number;
            next_exercise: string | null;
            /** @default null */
            eights_of: string | null;
            own?: {
                lighter_kg: number | null;
                next_kg?: number;
                heaviest_kg?: number;
                slowed?: boolean;
            };
        };
        Metadata: {
            why: string;
            name: string;
            strategy: string;
            slots: components["schemas"]["SlotChoice"][];
            adjustments: components["schemas"]["Adjustment"][];
        };
        SlotChoice: {
            slot: string;
            a: string;
            b: string;
        };
        Adjustment: {
            where: string;
            asked: string;
            stored: string;
            reason: string;
        };
        Audit: {
            version: components["schemas"]["DataVersion"];
            rules_checked: number;
            rules_not_applicable: number;
            findings: components["schemas"]["Finding"][];
            passed: components["schemas"]["Finding"][];
        };
        Finding: {
            rule: string;
            /** @enum {string} */
            severity: "fail" | "warn" | "info" | "pass";
            title: string;
            where: string;
            weeks: number[];
            measured: string;
            limit: string;
            source: string;
            /** @default  */
            sentence: string;
        };
        Blueprint: {
            version: components["schemas"]["DataVersion"];
            style: components["schemas"]["Style"];
            level: components["schemas"]["Level"];
            phases: {
                phase: components["schemas"]["Phase"];
                from_week: number;
                to_week: number;
            }[];
            weekdays: components["schemas"]["Weekday"][];
            targets: {
                /** @enum {string} */
                group: "chest" | "back" | "front_delts" | "side_delts" | "rear_delts" | "biceps" | "triceps" | "quads" | "hamstrings" | "glutes" | "calves" | "core";
                from: number;
                to: number;
            }[];
            useful_minutes: number | null;
            projected: {
                exercise_id: string;
                week: number;
                kg: number;
            }[];
            slots: components["schemas"]["Slot"][];
            weeks: components["schemas"]["BlueprintWeek"][];
            notices: components["schemas"]["Notice"][];
            /**
             * @default {
             *       "areas": [],
             *       "lifts": [],
             *       "skills": [],
             *       "event": null,
             *       "off_days": [],
             *       "season": null,
             *       "layoff_weeks": null,
             *       "style": [],
             *       "conditioning": null,
             *       "body": null,
             *       "tone": null
             *     }
             */
            wishes: {
                /** @default [] */
                areas: {
                    area: components["schemas"]["Area"];
                    /** @enum {string} */
                    ask: "more" | "less";
                }[];
                /** @default [] */
                lifts: {
                    exercise: string;
                    /** @enum {string} */
                    ask: "improve" | "target" | "keep";
                    /** @default null */
                    kg: number | null;
                    /** @default null */
                    reps: number | null;
                    /** @default null */
                    by: string | null;
                }[];
                /** @default [] */
                skills: {
                    skill: components["schemas"]["Skill"];
                    /** @default null */
                    now: number | null;
                    /** @default null */
                    reps: number | null;
                }[];
                /** @default null */
                event: {
                    kind: components["schemas"]["EventKind"];
                    /** Format: date */
                    date: string;
                } | null;
                /** @default [] */
                off_days: components["schemas"]["Weekday"][];
                /** @default null */
                season: ("off" | "pre" | "in") | null;
                /** @default null */
                layoff_weeks: number | null;
                /** @default [] */
                style: components["schemas"]["TrainingStyle"][];
                /** @default null */
                conditioning: {
                    /** @enum {string} */
                    want: "add" | "none" | "own";
                    /** @default null */
                    minutes: number | null;
                } | null;
                /** @default null */
                body: ("lose" | "gain" | "recomp" | "maintain") | null;
                /** @default null */
                tone: ("nervous" | "experienced") | null;
            };
            /** @default [] */
            answers: components["schemas"]["WishAnswer"][];
        };
        BlueprintWeek: {
            week: number;
            phase: components["schemas"]["Phase"];
            block: number;
            phase_week: number;
            phase_weeks: number;
            days: components["schemas"]["BlueprintDay"][];
        };
        BlueprintDay: {
            day: number;
            weekday: components["schemas"]["Weekday"];
            /** @enum {string} */
            kind: "training" | "recovery" | "test";
            focus: string;
            focus_groups: components["schemas"]["MuscleGroup"][];
            minutes: number;
            rows: components["schemas"]["BlueprintRow"][];
        };
        BlueprintRow: {
            slot: string;
            exercise_id: string | null;
            measure: components["schemas"]["Measure"];
            groups: components["schemas"]["SetGroup"][];
            rest_seconds: number;
            ramp: {
                reps: number;
                percent: number;
            }[];
            superset: ("A" | "B" | "C" | "D") | null;
            in_rests_of: string | null;
            method: components["schemas"]["Method"] | null;
        };
        SetGroup: {
            /** @enum {string} */
            kind: "work" | "top" | "back_off" | "test" | "find";
            sets: number;
            amount_min: number;
            amount_max: number;
            rir: number | null;
            pct_1rm: number | null;
        };
        Slot: {
            slot: string;
            day: number;
            key: string;
            /** @enum {string} */
            tag: "H" | "V" | "L" | "S" | "B" | "B1" | "M" | "s" | "a" | "p" | "c" | "k";
            role: components["schemas"]["Role"];
            pattern: components["schemas"]["Pattern"];
            muscles: components["schemas"]["Muscle"][];
            candidates: string[];
            variant: string;
            why: ("template" | "quota" | "volume" | "direct" | "lift" | "power" | "conditioning" | "recovery" | "wish")[];
        };
        Notice: {
            code: string;
            asked: string;
            planned: string;
            sentence: string;
        };
        AnswerableNotice: {
            code: string;
            asked: string;
            planned: string;
            sentence: string;
            answers: components["schemas"]["NoticeAnswer"][];
        };
        NoticeAnswer: {
            days_per_week?: number;
            session_minutes?: number;
            duration_weeks?: number;
            /** @enum {string} */
            ask?: "age" | "known_lifts" | "equipment";
        };
        WishAnswer: {
            key: string;
            outcome: components["schemas"]["WishOutcome"];
            sentence: string;
        };
        /** @enum {string} */
        WishOutcome: "done" | "partly" | "form_wins" | "asked" | "not_possible" | "refused";
        Understood: {
            key: string;
            quote: string | null;
            outcome: components["schemas"]["WishOutcome"];
            sentence: string;
            where: string | null;
            /** @enum {string} */
            source: "rules" | "model" | "athlete";
            off: boolean;
            ask: {
                /** @enum {string} */
                kind: "wish" | "health";
                yes: string;
                no: string;
                sets: components["schemas"]["FromWords"] | null;
            } | null;
        };
        FromWords: {
            session_minutes?: number;
            days_per_week?: number;
            weekdays?: components["schemas"]["Weekday"][];
            minutes_by_day?: {
                [key: string]: number;
            };
            equipment?: (components["schemas"]["EquipmentPreset"] | components["schemas"]["EquipmentItem"])[];
            own_weights?: {
                /** @default null */
                bar_kg: number | null;
                /** @default [] */
                plates_kg: number[];
                /** @default null */
                dumbbell_max_kg: number | null;
                /** @default false */
                small_plates: boolean;
            };
            limitations?: components["schemas"]["Limitation"][];
            excluded_exercises?: string[];
            specific_sport?: string;
            known_lifts?: components["schemas"]["KnownLift"][];
        };
        TrainingLog: {
            sets: components["schemas"]["LoggedSet"][];
            workouts: components["schemas"]["DatedWorkout"][];
            time_zone: string;
            revision: number;
        };
        LogAnswer: {
            sets: (components["schemas"]["LoggedSet"] | components["schemas"]["RefusedSet"])[];
            revision: number;
        };
        LoggedSet: {
            week: number;
            day: number;
            slot: string;
            set_no: number;
            exercise_id: string;
            week_version: number;
            prescribed: components["schemas"]["Set"] | null;
            done: {
                amount: number;
                load_kg: number | null;
                rir: number | null;
                rir_touched: boolean;
            } | null;
            rev: number;
            client_id: string;
            /** Format: date-time */
            at: string;
            other?: {
                done: {
                    amount: number;
                    load_kg: number | null;
                    rir: number | null;
                    rir_touched: boolean;
                } | null;
                client_id: string;
                /** Format: date-time */
                at: string;
            };
        };
        RefusedSet: {
            week: number;
            day: number;
            slot: string;
            set_no: number;
            error: components["schemas"]["Problem"];
        };
        DatedWorkout: {
            week: number;
            day: number;
            /** Format: date */
            planned_on: string;
            status: components["schemas"]["WorkoutStatus"];
            opened_at: string | null;
            closed_at: string | null;
            note: string | null;
        };
        /** @enum {string} */
        WorkoutStatus: "planned" | "open" | "done" | "skipped";
        Change: components["schemas"]["LiftChange"] | components["schemas"]["SwapChange"] | components["schemas"]["WeekChange"] | components["schemas"]["MoveChange"] | components["schemas"]["SkipChange"] | components["schemas"]["PauseChange"] | components["schemas"]["ProfileChange"] | components["schemas"]["ShortenChange"];
        /** @enum {string} */
        ChangeStatus: "writing" | "proposed" | "taken" | "undone" | "dropped" | "failed";
        Proposal: components["schemas"]["LiftChange"] | components["schemas"]["SwapChange"] | components["schemas"]["MoveChange"] | components["schemas"]["SkipChange"] | components["schemas"]["PauseChange"] | components["schemas"]["ProfileChange"] | components["schemas"]["ShortenChange"];
        MoveChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            effect: components["schemas"]["DateEffect"];
            /** @constant */
            kind: "move";
            asked: {
                week: number;
                day: number;
                /** Format: date */
                to: string;
            };
        };
        SkipChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            effect: components["schemas"]["DateEffect"];
            /** @constant */
            kind: "skip";
            asked: {
                week: number;
                day: number;
            };
        };
        PauseChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            effect: components["schemas"]["DateEffect"];
            /** @constant */
            kind: "pause";
            asked: {
                /** Format: date */
                from: string;
                days: number;
            };
        };
        ProfileChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            effect: components["schemas"]["DateEffect"];
            /** @constant */
            kind: "profile";
            asked: {
                /** @default null */
                start_date: string | null;
                /** @default [] */
                weekdays: components["schemas"]["Weekday"][];
            };
        };
        DateEffect: {
            sentence: string;
            notes: string[];
            dates: {
                week: number;
                day: number;
                title: string;
                /** Format: date */
                was: string;
                becomes: string | null;
            }[];
            coming: {
                week: number;
                day: number;
                title: string;
                /** Format: date */
                on: string;
            }[];
            ends: {
                /** Format: date */
                was: string;
                /** Format: date */
                becomes: string;
            };
        };
        ShortenChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            /** @constant */
            kind: "shorten";
            asked: {
                week: number;
                day: number;
                minutes: number;
            };
            effect: components["schemas"]["ShortenEffect"];
        };
        ShortenEffect: {
            sentence: string;
            notes: string[];
            minutes: {
                was: number;
                becomes: number;
            };
            sets: {
                was: number;
                becomes: number;
            };
            exercises: {
                slot: string;
                exercise_id: string;
                name: string;
                was: string;
                becomes: string | null;
            }[];
            findings: components["schemas"]["Finding"][] | null;
        };
        LiftChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            /** @constant */
            kind: "lifts";
            asked: components["schemas"]["LiftAsked"];
            effect: components["schemas"]["LiftEffect"];
        };
        SwapChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            /** @constant */
            kind: "swap";
            asked: components["schemas"]["SwapAsked"];
            effect: components["schemas"]["SwapEffect"];
        };
        SwapAsked: {
            week: number;
            day: number;
            slot: string;
            scope: components["schemas"]["SwapScope"];
            exercise_id: string;
            instead_of: string;
        };
        SwapEffect: {
            sentence: string;
            notes: string[];
            rows: {
                week: number;
                day: number;
                slot: string;
                was: components["schemas"]["SwapWork"];
                becomes: components["schemas"]["SwapWork"];
            }[];
            findings: {
                arise: components["schemas"]["Finding"][];
                go: components["schemas"]["Finding"][];
            } | null;
        };
        /** @enum {string} */
        SwapScope: "today" | "onwards" | "everywhere";
        SwapWork: {
            exercise_id: string;
            name: string;
            called: string;
            work: string;
            load_kg: number | null;
            estimated: boolean;
        };
        Swaps: {
            week: number;
            day: number;
            slot: string;
            now: components["schemas"]["SwapWork"];
            choices: {
                exercise_id: string;
                name: string;
                called: string;
                work: string;
                load_kg: number | null;
                estimated: boolean;
                why: string;
            }[];
            found: number;
            others: {
                exercise_id: string;
                name: string;
                reason: string;
            }[];
            possible: number;
            scopes: {
                scope: components["schemas"]["SwapScope"];
                weeks: number[];
                sessions: number;
            }[];
            reason: string | null;
        };
        WeekChange: {
            change_id: string;
            program_id: string;
            status: components["schemas"]["ChangeStatus"];
            weeks: number[];
            /** Format: date-time */
            created_at: string;
            settled_at: string | null;
            /** @constant */
            kind: "regenerate";
            asked: {
                week: number;
                wish: string;
                understood: components["schemas"]["Understood"][];
            };
            effect: {
                days: {
                    day: number;
                    weekday: components["schemas"]["Weekday"];
                    minutes: {
                        was: number | null;
                        becomes: number | null;
                    };
                    exercises: {
                        was: {
                            exercise_id: string;
                            name: string;
                            sets: number;
                        } | null;
                        becomes: {
                            exercise_id: string;
                            name: string;
                            sets: number;
                        } | null;
                    }[];
                }[];
                findings: components["schemas"]["Finding"][] | null;
            } | null;
            error: components["schemas"]["Problem"] | null;
        };
        WeekAgain: components["schemas"]["Status"] | components["schemas"]["WeekChange"];
        LiftAsked: {
            lifts: {
                exercise_id: string;
                load_kg: number;
                reps: number;
                rir: number | null;
                reckoned_kg?: number;
            }[];
            /** @enum {string} */
            source: "athlete" | "log";
            from_week: number;
            from_day: number;
        };
        LiftEffect: {
            sentence: string;
            maxima_kg: {
                exercise_id: string;
                /** @default  */
                name: string;
                was: number | null;
                becomes: number;
            }[];
            loads: {
                week: number;
                day: number;
                slot: string;
                exercise_id: string;
                /** @default  */
                name: string;
                was_kg: number | null;
                becomes_kg: number | null;
            }[];
            /** @default [] */
            rows: {
                week: number;
                day: number;
                exercise_id: string;
                work: string;
                was_kg: number | null;
                becomes_kg: number | null;
            }[];
            /** @default null */
            course: {
                exercise_id: string;
                lifted: {
                    week: number;
                    kg: number;
                }[];
                weeks: {
                    week: number;
                    was_kg: number | null;
                    becomes_kg: number | null;
                }[];
            } | null;
            findings: components["schemas"]["Finding"][] | null;
        };
        Token: {
            /** Format: uuid */
            token_id: string;
            label: string | null;
            /** Format: date-time */
            created_at: string;
            last_used_at: string | null;
            /** Format: date-time */
            expires_at: string;
            is_this: boolean;
        };
        TokenList: {
            tokens: components["schemas"]["Token"][];
        };
        NewToken: {
            /** Format: uuid */
            token_id: string;
            label: string | null;
            /** Format: date-time */
            created_at: string;
            last_used_at: string | null;
            /** Format: date-time */
            expires_at: string;
            is_this: boolean;
            token: string;
        };
        Device: {
            device_id: string;
            name: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_seen_at: string;
            is_this: boolean;
        };
        DeviceList: {
            devices: components["schemas"]["Device"][];
        };
        Link: {
            status: components["schemas"]["LinkStatus"];
            expires_at: string | null;
        };
        /** @enum {string} */
        LinkStatus: "none" | "open" | "used" | "revoked" | "expired";
        NewLink: {
            status: components["schemas"]["LinkStatus"];
            expires_at: string | null;
            url: string;
            qr_svg: string;
        };
        LinkLook: {
            status: components["schemas"]["LinkStatus"];
            programs: number | null;
            own_programs: number;
            is_own: boolean;
        };
        LinkOpened: {
            brought: number;
        };
        ExerciseList: {
            exercises: {
                name: string;
                called: string[];
            }[];
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "degraded" | "unavailable";
            /** @enum {string} */
            database: "ok" | "does not answer";
            /** @enum {string} */
            engine: "ok" | "does not answer" | "not registered" | "stands still";
            /** @enum {string} */
            model: "ok" | "not asked yet" | "last call failed";
            /** @enum {string} */
            writer: "coach" | "model";
            /** @enum {string} */
            listener: "ok" | "interrupted";
            /** @enum {string} */
            live_updates: "sse" | "poll";
        };
        Readiness: {
            ready: boolean;
        };
        /** @description First `retry`, then a `snapshot` for each change of the status, and at least every 5 s an `hb`. */
        StatusEvents: ({
            /** @constant */
            event: "snapshot";
            /** @description The revision of the program. */
            id: string;
            data: string;
        } | {
            /** @constant */
            event: "hb";
            data: string;
        })[];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key is the same program, however often it is sent within a day. Of a caller whom nobody knows yet it must hold 128 bits, as a UUID does. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramRequest"];
            };
        };
        responses: {
            /** @description It will be written */
            202: {
                headers: {
                    /** @description The session of a guest whose browser made this call, or its end. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description `clearance_advised`, `cannot_plan`, `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "clearance_advised" | "cannot_plan" | "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`, `already_accepted` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "already_accepted";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    previewProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramRequest"];
            };
        };
        responses: {
            /** @description The plan in short, or why there would be none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The job, `job_id` of `generateProgram`: the program under its other name. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state by now */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    watchProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `snapshot` that was heard: the same one is not sent again. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `snapshot` and `hb` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StatusEvents"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                /** @description How many programs a page has at most. */
                limit?: number;
                /** @description Where the page begins: `next_cursor` of the one before. */
                cursor?: string;
            };
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, without their weeks */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramList"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    getProgram: {
        parameters: {
            query?: {
                /** @description What else is wanted, several with commas between. */
                include?: string;
            };
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullProgram"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    deleteProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    cancelProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state by now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    correctWishes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key is the same program, however often it is sent within a day. Of a caller whom nobody knows yet it must hold 128 bits, as a UUID does. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishesRequest"];
            };
        };
        responses: {
            /** @description It will be written; look at `program_id` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description `clearance_advised`, `cannot_plan`, `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "clearance_advised" | "cannot_plan" | "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    getWeek: {
        parameters: {
            query?: {
                /** @description The version that is expected: with `shape`, the answer may be kept for ever. */
                version?: number;
                /** @description In which shape weeks are told: `schema_version` of this release. */
                shape?: number;
            };
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The week, counted from 1. */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week as it is now */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekView"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    writeWeekAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The week, counted from 1. */
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeekRequest"];
            };
        };
        responses: {
            /** @description It will be written */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekAgain"];
                };
            };
            /** @description `clearance_advised`, `cannot_plan`, `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "clearance_advised" | "cannot_plan" | "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    getLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingLog"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    saveLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogRequest"];
            };
        };
        responses: {
            /** @description What counts of each set by now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogAnswer"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    saveWorkout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The week, counted from 1. */
                week: number;
                /** @description The day of the week’s workouts, counted from 1. */
                day: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkoutRequest"];
            };
        };
        responses: {
            /** @description What stands by now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedWorkout"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    proposeChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRequest"];
            };
        };
        responses: {
            /** @description The proposal, in the place of the last one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    listSwaps: {
        parameters: {
            query: {
                /** @description The place of the day, `slot` of its exercise. */
                slot: string;
                /** @description Words of a name; without them the nearest are answered. */
                q?: string;
            };
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The week, counted from 1. */
                week: number;
                /** @description The day of the week’s workouts, counted from 1. */
                day: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nearest three, or with `q` what it finds */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swaps"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    getChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The change, `change_id` of `proposeChange` or `writeWeekAgain`. */
                change: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    takeChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The change, `change_id` of `proposeChange` or `writeWeekAgain`. */
                change: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken: its weeks have new versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    keepProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The change, `change_id` of `proposeChange` or `writeWeekAgain`. */
                change: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dropped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    undoChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program, `program_id` of `generateProgram`. */
                id: string;
                /** @description The change, `change_id` of `proposeChange` or `writeWeekAgain`. */
                change: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undone: its weeks are as they were */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    deleteEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    /** @description The session of a guest whose browser made this call, or its end. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, without their secrets */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenList"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token, told once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token, `token_id` of `listTokens`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    endDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The device, `device_id` of `listDevices`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    getLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that was answered before, or several: 304 without a body where it is still so. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state, without its key */
            200: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    /** @description Of what was answered; send it as If-None-Match next time. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    makeLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, told once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLink"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    withdrawLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No link is open any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    lookAtLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkLookRequest"];
            };
        };
        responses: {
            /** @description How it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkLook"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    openLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkOpenRequest"];
            };
        };
        responses: {
            /** @description It is signed in */
            200: {
                headers: {
                    /** @description The session of a guest whose browser made this call, or its end. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkOpened"];
                };
            };
            /** @description `invalid_request`, `invalid_json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_json";
                    };
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unsupported_media_type";
                    };
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
            /** @description `unavailable`, `database_away` */
            503: {
                headers: {
                    /** @description Seconds after which it is worth asking again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unavailable" | "database_away";
                    };
                };
            };
        };
    };
    listExercises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseList"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not as it should: the answer says which part is in the way */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It may */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description It may not, for now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus's text format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "unauthorized";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        code?: "internal_error";
                    };
                };
            };
        };
    };
    getDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
