using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReturnsAndBooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "advice",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    issuer = table.Column<string>(type: "text", nullable: false),
                    drafter = table.Column<string>(type: "text", nullable: false),
                    effective = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_advice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    host = table.Column<string>(type: "text", nullable: false),
                    titles = table.Column<long>(type: "bigint", nullable: true),
                    titles_rough = table.Column<string>(type: "text", nullable: false),
                    copies = table.Column<long>(type: "bigint", nullable: true),
                    copies_rough = table.Column<string>(type: "text", nullable: false),
                    visitors = table.Column<long>(type: "bigint", nullable: true),
                    visitors_rough = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "periodic_return",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<string>(type: "text", nullable: false),
                    period_from = table.Column<int>(type: "integer", nullable: false),
                    period_to = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: true),
                    sent_by = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_periodic_return", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reporter",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    tax_code = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "return_cell",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    return_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    typed = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_cell", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "return_step",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    return_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "returned",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    return_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "text", nullable: false),
                    period_from = table.Column<int>(type: "integer", nullable: false),
                    period_to = table.Column<int>(type: "integer", nullable: false),
                    breakdown = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_returned", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "software",
                schema: "sector",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    software = table.Column<string>(type: "text", nullable: false),
                    product = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    users = table.Column<long>(type: "bigint", nullable: true),
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
                    table.PrimaryKey("PK_software", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_advice_area_id_from_day",
                schema: "sector",
                table: "advice",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_advice_parent_id",
                schema: "sector",
                table: "advice",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_advice_record_id",
                schema: "sector",
                table: "advice",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_advice_record_id_recorded_at",
                schema: "sector",
                table: "advice",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_event_area_id_from_day",
                schema: "sector",
                table: "event",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_event_parent_id",
                schema: "sector",
                table: "event",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_record_id",
                schema: "sector",
                table: "event",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_event_record_id_recorded_at",
                schema: "sector",
                table: "event",
                columns: new[] { "record_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_periodic_return_reporter_id_form_period",
                schema: "statistics",
                table: "periodic_return",
                columns: new[] { "reporter_id", "form", "period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reporter_agency_id",
                schema: "statistics",
                table: "reporter",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_reporter_office_id_kind",
                schema: "statistics",
                table: "reporter",
                columns: new[] { "office_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_return_cell_return_id_line",
                schema: "statistics",
                table: "return_cell",
                columns: new[] { "return_id", "line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_return_step_return_id",
                schema: "statistics",
                table: "return_step",
                column: "return_id");

            migrationBuilder.CreateIndex(
                name: "ix_returned_area_id_period_from_indicator",
                schema: "statistics",
                table: "returned",
                columns: new[] { "area_id", "period_from", "indicator" });

            migrationBuilder.CreateIndex(
                name: "ix_returned_reporter_id_period_from",
                schema: "statistics",
                table: "returned",
                columns: new[] { "reporter_id", "period_from" });

            migrationBuilder.CreateIndex(
                name: "ix_returned_return_id",
                schema: "statistics",
                table: "returned",
                column: "return_id");

            migrationBuilder.CreateIndex(
                name: "ix_software_area_id_from_day",
                schema: "sector",
                table: "software",
                columns: new[] { "area_id", "from_day" });

            migrationBuilder.CreateIndex(
                name: "ix_software_parent_id",
                schema: "sector",
                table: "software",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_software_record_id",
                schema: "sector",
                table: "software",
                column: "record_id",
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_software_record_id_recorded_at",
                schema: "sector",
                table: "software",
                columns: new[] { "record_id", "recorded_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "advice",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "event",
                schema: "sector");

            migrationBuilder.DropTable(
                name: "periodic_return",
                schema: "statistics");

            migrationBuilder.DropTable(
                name: "reporter",
                schema: "statistics");

            migrationBuilder.DropTable(
                name: "return_cell",
                schema: "statistics");

            migrationBuilder.DropTable(
                name: "return_step",
                schema: "statistics");

            migrationBuilder.DropTable(
                name: "returned",
                schema: "statistics");

            migrationBuilder.DropTable(
                name: "software",
                schema: "sector");
        }
    }
}
