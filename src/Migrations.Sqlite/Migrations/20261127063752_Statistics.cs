using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Statistics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "statistics_observation",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_from = table.Column<int>(type: "INTEGER", nullable: false),
                    period_to = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    breakdown = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    qualifier = table.Column<string>(type: "TEXT", nullable: false),
                    stated = table.Column<string>(type: "TEXT", nullable: false),
                    stated_unit = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    submission_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_observation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_submission",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_submission", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_observation_area_id_period_from_indicator",
                table: "statistics_observation",
                columns: new[] { "area_id", "period_from", "indicator" });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_observation_indicator_area_id_period_kind_breakdown",
                table: "statistics_observation",
                columns: new[] { "indicator", "area_id", "period", "kind", "breakdown" },
                unique: true,
                filter: "superseded_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "statistics_observation");

            migrationBuilder.DropTable(
                name: "statistics_submission");
        }
    }
}
