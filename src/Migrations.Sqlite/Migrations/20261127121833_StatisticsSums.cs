using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StatisticsSums : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_statistics_observation_indicator_area_id_breakdown_period_from_period_to_amount_qualifier",
                table: "statistics_observation",
                columns: new[] { "indicator", "area_id", "breakdown", "period_from", "period_to", "amount", "qualifier" },
                filter: "superseded_at is null and kind = 'Actual'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_statistics_observation_indicator_area_id_breakdown_period_from_period_to_amount_qualifier",
                table: "statistics_observation");
        }
    }
}
