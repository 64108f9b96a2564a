using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReturnsAndBooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sector_advice",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    drafter = table.Column<string>(type: "TEXT", nullable: false),
                    effective = table.Column<int>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_sector_advice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_event",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    host = table.Column<string>(type: "TEXT", nullable: false),
                    titles = table.Column<long>(type: "INTEGER", nullable: true),
                    titles_rough = table.Column<string>(type: "TEXT", nullable: false),
                    copies = table.Column<long>(type: "INTEGER", nullable: true),
                    copies_rough = table.Column<string>(type: "TEXT", nullable: false),
                    visitors = table.Column<long>(type: "INTEGER", nullable: true),
                    visitors_rough = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_sector_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_software",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    software = table.Column<string>(type: "TEXT", nullable: false),
                    product = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    users = table.Column<long>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_sector_software", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_periodic_return",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reporter_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_from = table.Column<int>(type: "INTEGER", nullable: false),
                    period_to = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_by = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_periodic_return", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_reporter",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    office_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    tax_code = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_reporter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_return_cell",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    return_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    typed = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_return_cell", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_return_step",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    return_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_return_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_returned",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    return_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reporter_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", nullable: false),
                    period_from = table.Column<int>(type: "INTEGER", nullable: false),
                    period_to = table.Column<int>(type: "INTEGER", nullable: false),
                    breakdown = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_returned", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sector_advice_area_id_from_day",
                table: "sector_advice",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_advice_parent_id",
                table: "sector_advice",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_advice_record_id",
                table: "sector_advice",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_advice_record_id_recorded_at",
                table: "sector_advice",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_event_area_id_from_day",
                table: "sector_event",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_event_parent_id",
                table: "sector_event",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_event_record_id",
                table: "sector_event",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_event_record_id_recorded_at",
                table: "sector_event",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_software_area_id_from_day",
                table: "sector_software",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_sector_software_parent_id",
                table: "sector_software",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_sector_software_record_id",
                table: "sector_software",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sector_software_record_id_recorded_at",
                table: "sector_software",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_periodic_return_reporter_id_form_period",
                table: "statistics_periodic_return",
                columns: new[] { "reporter_id", "form", "period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_statistics_reporter_agency_id",
                table: "statistics_reporter",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_statistics_reporter_office_id_kind",
                table: "statistics_reporter",
                columns: new[] { "office_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_return_cell_return_id_line",
                table: "statistics_return_cell",
                columns: new[] { "return_id", "line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_statistics_return_step_return_id",
                table: "statistics_return_step",
                column: "return_id");

            migrationBuilder.CreateIndex(
                name: "ix_statistics_returned_area_id_period_from_indicator",
                table: "statistics_returned",
                columns: new[] { "area_id", "period_from", "indicator" });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_returned_reporter_id_period_from",
                table: "statistics_returned",
                columns: new[] { "reporter_id", "period_from" });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_returned_return_id",
                table: "statistics_returned",
                column: "return_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sector_advice");

            migrationBuilder.DropTable(
                name: "sector_event");

            migrationBuilder.DropTable(
                name: "sector_software");

            migrationBuilder.DropTable(
                name: "statistics_periodic_return");

            migrationBuilder.DropTable(
                name: "statistics_reporter");

            migrationBuilder.DropTable(
                name: "statistics_return_cell");

            migrationBuilder.DropTable(
                name: "statistics_return_step");

            migrationBuilder.DropTable(
                name: "statistics_returned");
        }
    }
}
