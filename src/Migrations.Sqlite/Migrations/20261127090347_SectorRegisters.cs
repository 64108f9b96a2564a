using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SectorRegisters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sector_award",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    campaign = table.Column<string>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", nullable: false),
                    achievement = table.Column<string>(type: "TEXT", nullable: false),
                    signer = table.Column<string>(type: "TEXT", nullable: false),
                    money = table.Column<long>(type: "INTEGER", nullable: true),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_award", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_class",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    course = table.Column<string>(type: "TEXT", nullable: false),
                    teacher = table.Column<string>(type: "TEXT", nullable: false),
                    learners = table.Column<long>(type: "INTEGER", nullable: true),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_class", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_inspection",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    team = table.Column<string>(type: "TEXT", nullable: false),
                    conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    concluded = table.Column<int>(type: "INTEGER", nullable: true),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_inspection", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_learner",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    born = table.Column<int>(type: "INTEGER", nullable: true),
                    identity = table.Column<string>(type: "TEXT", nullable: false),
                    workplace = table.Column<string>(type: "TEXT", nullable: false),
                    theory = table.Column<string>(type: "TEXT", nullable: false),
                    practice = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: false),
                    certificate = table.Column<string>(type: "TEXT", nullable: false),
                    certified = table.Column<int>(type: "INTEGER", nullable: true),
                    book = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_learner", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_licence",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    pages = table.Column<long>(type: "INTEGER", nullable: true),
                    format = table.Column<string>(type: "TEXT", nullable: false),
                    copies = table.Column<long>(type: "INTEGER", nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    printer = table.Column<string>(type: "TEXT", nullable: false),
                    schedule = table.Column<string>(type: "TEXT", nullable: false),
                    distribution = table.Column<string>(type: "TEXT", nullable: false),
                    responsible = table.Column<string>(type: "TEXT", nullable: false),
                    domain = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false),
                    server = table.Column<string>(type: "TEXT", nullable: false),
                    products = table.Column<string>(type: "TEXT", nullable: false),
                    district = table.Column<string>(type: "TEXT", nullable: false),
                    signer = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_licence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_meeting",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    host = table.Column<string>(type: "TEXT", nullable: false),
                    attendees = table.Column<long>(type: "INTEGER", nullable: true),
                    sites = table.Column<long>(type: "INTEGER", nullable: true),
                    tested = table.Column<string>(type: "TEXT", nullable: false),
                    conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_meeting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_meeting_site",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    equipment = table.Column<string>(type: "TEXT", nullable: false),
                    line = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_meeting_site", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_post_point",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "TEXT", nullable: false),
                    latitude = table.Column<int>(type: "INTEGER", nullable: true),
                    longitude = table.Column<int>(type: "INTEGER", nullable: true),
                    services = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_post_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_station",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    site = table.Column<string>(type: "TEXT", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "TEXT", nullable: false),
                    tech = table.Column<string>(type: "TEXT", nullable: false),
                    latitude = table.Column<int>(type: "INTEGER", nullable: true),
                    longitude = table.Column<int>(type: "INTEGER", nullable: true),
                    height = table.Column<long>(type: "INTEGER", nullable: true),
                    shared = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_station", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_subject",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    tax_code = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    violated = table.Column<int>(type: "INTEGER", nullable: true),
                    decree = table.Column<string>(type: "TEXT", nullable: false),
                    article = table.Column<string>(type: "TEXT", nullable: false),
                    fine = table.Column<string>(type: "TEXT", nullable: false),
                    fined = table.Column<int>(type: "INTEGER", nullable: true),
                    decided = table.Column<long>(type: "INTEGER", nullable: true),
                    paid = table.Column<long>(type: "INTEGER", nullable: true),
                    paid_on = table.Column<int>(type: "INTEGER", nullable: true),
                    remedy = table.Column<string>(type: "TEXT", nullable: false),
                    repeat = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: true),
                    to_day = table.Column<int>(type: "INTEGER", nullable: true),
                    seen_day = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    struck = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sector_subject", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sector_award_area_id_from_day",
                table: "sector_award",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_award_parent_id",
                table: "sector_award",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_award_record_id",
                table: "sector_award",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_award_record_id_recorded_at",
                table: "sector_award",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_class_area_id_from_day",
                table: "sector_class",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_class_parent_id",
                table: "sector_class",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_class_record_id",
                table: "sector_class",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_class_record_id_recorded_at",
                table: "sector_class",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_inspection_area_id_from_day",
                table: "sector_inspection",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_inspection_parent_id",
                table: "sector_inspection",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_inspection_record_id",
                table: "sector_inspection",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_inspection_record_id_recorded_at",
                table: "sector_inspection",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_learner_area_id_from_day",
                table: "sector_learner",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_learner_parent_id",
                table: "sector_learner",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_learner_record_id",
                table: "sector_learner",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_learner_record_id_recorded_at",
                table: "sector_learner",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_licence_area_id_from_day",
                table: "sector_licence",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_licence_parent_id",
                table: "sector_licence",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_licence_record_id",
                table: "sector_licence",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_licence_record_id_recorded_at",
                table: "sector_licence",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_area_id_from_day",
                table: "sector_meeting",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_parent_id",
                table: "sector_meeting",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_record_id",
                table: "sector_meeting",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_record_id_recorded_at",
                table: "sector_meeting",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_site_area_id_from_day",
                table: "sector_meeting_site",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_site_parent_id",
                table: "sector_meeting_site",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_site_record_id",
                table: "sector_meeting_site",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_meeting_site_record_id_recorded_at",
                table: "sector_meeting_site",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_post_point_area_id_from_day",
                table: "sector_post_point",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_post_point_parent_id",
                table: "sector_post_point",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_post_point_record_id",
                table: "sector_post_point",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_post_point_record_id_recorded_at",
                table: "sector_post_point",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_station_area_id_from_day",
                table: "sector_station",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_station_parent_id",
                table: "sector_station",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_station_record_id",
                table: "sector_station",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_station_record_id_recorded_at",
                table: "sector_station",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_subject_area_id_from_day",
                table: "sector_subject",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_subject_parent_id",
                table: "sector_subject",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_subject_record_id",
                table: "sector_subject",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_subject_record_id_recorded_at",
                table: "sector_subject",
                columns: new[] { "record_id", "recorded_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sector_award");

            migrationBuilder.DropTable(
                name: "sector_class");

            migrationBuilder.DropTable(
                name: "sector_inspection");

            migrationBuilder.DropTable(
                name: "sector_learner");

            migrationBuilder.DropTable(
                name: "sector_licence");

            migrationBuilder.DropTable(
                name: "sector_meeting");

            migrationBuilder.DropTable(
                name: "sector_meeting_site");

            migrationBuilder.DropTable(
                name: "sector_post_point");

            migrationBuilder.DropTable(
                name: "sector_station");

            migrationBuilder.DropTable(
                name: "sector_subject");
        }
    }
}
