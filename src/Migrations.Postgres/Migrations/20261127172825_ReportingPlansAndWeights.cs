using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReportingPlansAndWeights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "plan",
                schema: "statistics",
                table: "returned",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "plan",
                schema: "statistics",
                table: "return_cell",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "area_weight",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "text", nullable: false),
                    weight = table.Column<long>(type: "bigint", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_weight", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "return_reminder",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<string>(type: "text", nullable: false),
                    period_to = table.Column<int>(type: "integer", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_reminder", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_area_weight_from_id_to_id_indicator",
                schema: "statistics",
                table: "area_weight",
                columns: new[] { "from_id", "to_id", "indicator" },
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_return_reminder_period_to",
                schema: "statistics",
                table: "return_reminder",
                column: "period_to");

            migrationBuilder.CreateIndex(
                name: "ix_return_reminder_reporter_id_form_period_stage",
                schema: "statistics",
                table: "return_reminder",
                columns: new[] { "reporter_id", "form", "period", "stage" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area_weight",
                schema: "statistics");

            migrationBuilder.DropTable(
                name: "return_reminder",
                schema: "statistics");

            migrationBuilder.DropColumn(
                name: "plan",
                schema: "statistics",
                table: "returned");

            migrationBuilder.DropColumn(
                name: "plan",
                schema: "statistics",
                table: "return_cell");
        }
    }
}
