using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReportingPlansAndWeights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "plan",
                table: "statistics_returned",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "plan",
                table: "statistics_return_cell",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "statistics_area_weight",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    to_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", nullable: false),
                    weight = table.Column<long>(type: "INTEGER", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_area_weight", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_return_reminder",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reporter_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_to = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_return_reminder", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_area_weight_from_id_to_id_indicator",
                table: "statistics_area_weight",
                columns: new[] { "from_id", "to_id", "indicator" },
                unique: true,
                filter: "superseded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_statistics_return_reminder_period_to",
                table: "statistics_return_reminder",
                column: "period_to");

            migrationBuilder.CreateIndex(
                name: "ix_statistics_return_reminder_reporter_id_form_period_stage",
                table: "statistics_return_reminder",
                columns: new[] { "reporter_id", "form", "period", "stage" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "statistics_area_weight");

            migrationBuilder.DropTable(
                name: "statistics_return_reminder");

            migrationBuilder.DropColumn(
                name: "plan",
                table: "statistics_returned");

            migrationBuilder.DropColumn(
                name: "plan",
                table: "statistics_return_cell");
        }
    }
}
