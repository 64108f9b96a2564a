using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SectorRegisters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "sector");

            migrationBuilder.CreateTable(
                name: "award",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign = table.Column<string>(type: "text", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    achievement = table.Column<string>(type: "text", nullable: false),
                    signer = table.Column<string>(type: "text", nullable: false),
                    money = table.Column<long>(type: "bigint", nullable: true),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_award", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "class",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course = table.Column<string>(type: "text", nullable: false),
                    teacher = table.Column<string>(type: "text", nullable: false),
                    learners = table.Column<long>(type: "bigint", nullable: true),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_class", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    team = table.Column<string>(type: "text", nullable: false),
                    conclusion = table.Column<string>(type: "text", nullable: false),
                    concluded = table.Column<int>(type: "integer", nullable: true),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "learner",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    born = table.Column<int>(type: "integer", nullable: true),
                    identity = table.Column<string>(type: "text", nullable: false),
                    workplace = table.Column<string>(type: "text", nullable: false),
                    theory = table.Column<string>(type: "text", nullable: false),
                    practice = table.Column<string>(type: "text", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    certificate = table.Column<string>(type: "text", nullable: false),
                    certified = table.Column<int>(type: "integer", nullable: true),
                    book = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_learner", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licence",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    pages = table.Column<long>(type: "bigint", nullable: true),
                    format = table.Column<string>(type: "text", nullable: false),
                    copies = table.Column<long>(type: "bigint", nullable: true),
                    language = table.Column<string>(type: "text", nullable: false),
                    printer = table.Column<string>(type: "text", nullable: false),
                    schedule = table.Column<string>(type: "text", nullable: false),
                    distribution = table.Column<string>(type: "text", nullable: false),
                    responsible = table.Column<string>(type: "text", nullable: false),
                    domain = table.Column<string>(type: "text", nullable: false),
                    sources = table.Column<string>(type: "text", nullable: false),
                    server = table.Column<string>(type: "text", nullable: false),
                    products = table.Column<string>(type: "text", nullable: false),
                    district = table.Column<string>(type: "text", nullable: false),
                    signer = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_licence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meeting",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    host = table.Column<string>(type: "text", nullable: false),
                    attendees = table.Column<long>(type: "bigint", nullable: true),
                    sites = table.Column<long>(type: "bigint", nullable: true),
                    tested = table.Column<string>(type: "text", nullable: false),
                    conclusion = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meeting_site",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    equipment = table.Column<string>(type: "text", nullable: false),
                    line = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_site", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "post_point",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "text", nullable: false),
                    latitude = table.Column<int>(type: "integer", nullable: true),
                    longitude = table.Column<int>(type: "integer", nullable: true),
                    services = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "station",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    site = table.Column<string>(type: "text", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "text", nullable: false),
                    tech = table.Column<string>(type: "text", nullable: false),
                    latitude = table.Column<int>(type: "integer", nullable: true),
                    longitude = table.Column<int>(type: "integer", nullable: true),
                    height = table.Column<long>(type: "bigint", nullable: true),
                    shared = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_station", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subject",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    tax_code = table.Column<string>(type: "text", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    violated = table.Column<int>(type: "integer", nullable: true),
                    decree = table.Column<string>(type: "text", nullable: false),
                    article = table.Column<string>(type: "text", nullable: false),
                    fine = table.Column<string>(type: "text", nullable: false),
                    fined = table.Column<int>(type: "integer", nullable: true),
                    decided = table.Column<long>(type: "bigint", nullable: true),
                    paid = table.Column<long>(type: "bigint", nullable: true),
                    paid_on = table.Column<int>(type: "integer", nullable: true),
                    remedy = table.Column<string>(type: "text", nullable: false),
                    repeat = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: true),
                    to_day = table.Column<int>(type: "integer", nullable: true),
                    seen_day = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    struck = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subject", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_award_area_id_from_day",
                schema: "sector",
                table: "award",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_award_parent_id",
                schema: "sector",
                table: "award",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_record_id",
                schema: "sector",
                table: "award",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_award_record_id_recorded_at",
                schema: "sector",
                table: "award",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_class_area_id_from_day",
                schema: "sector",
                table: "class",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_class_parent_id",
                schema: "sector",
                table: "class",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_class_record_id",
                schema: "sector",
                table: "class",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_class_record_id_recorded_at",
                schema: "sector",
                table: "class",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_area_id_from_day",
                schema: "sector",
                table: "inspection",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_parent_id",
                schema: "sector",
                table: "inspection",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_record_id",
                schema: "sector",
                table: "inspection",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_record_id_recorded_at",
                schema: "sector",
                table: "inspection",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_learner_area_id_from_day",
                schema: "sector",
                table: "learner",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_learner_parent_id",
                schema: "sector",
                table: "learner",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_learner_record_id",
                schema: "sector",
                table: "learner",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_learner_record_id_recorded_at",
                schema: "sector",
                table: "learner",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_licence_area_id_from_day",
                schema: "sector",
                table: "licence",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_licence_parent_id",
                schema: "sector",
                table: "licence",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_licence_record_id",
                schema: "sector",
                table: "licence",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_licence_record_id_recorded_at",
                schema: "sector",
                table: "licence",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_area_id_from_day",
                schema: "sector",
                table: "meeting",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_parent_id",
                schema: "sector",
                table: "meeting",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_record_id",
                schema: "sector",
                table: "meeting",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_record_id_recorded_at",
                schema: "sector",
                table: "meeting",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_site_area_id_from_day",
                schema: "sector",
                table: "meeting_site",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_site_parent_id",
                schema: "sector",
                table: "meeting_site",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_site_record_id",
                schema: "sector",
                table: "meeting_site",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_site_record_id_recorded_at",
                schema: "sector",
                table: "meeting_site",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_post_point_area_id_from_day",
                schema: "sector",
                table: "post_point",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_post_point_parent_id",
                schema: "sector",
                table: "post_point",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_point_record_id",
                schema: "sector",
                table: "post_point",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_post_point_record_id_recorded_at",
                schema: "sector",
                table: "post_point",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_station_area_id_from_day",
                schema: "sector",
                table: "station",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_station_parent_id",
                schema: "sector",
                table: "station",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_station_record_id",
                schema: "sector",
                table: "station",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_station_record_id_recorded_at",
                schema: "sector",
                table: "station",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_subject_area_id_from_day",
                schema: "sector",
                table: "subject",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_subject_parent_id",
                schema: "sector",
                table: "subject",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_subject_record_id",
                schema: "sector",
                table: "subject",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_subject_record_id_recorded_at",
                schema: "sector",
                table: "subject",
                columns: new[] { "record_id", "recorded_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "award",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "class",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "inspection",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "learner",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "licence",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "meeting",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "meeting_site",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "post_point",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "station",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "subject",
                schema: "sector");
        }
    }
}
