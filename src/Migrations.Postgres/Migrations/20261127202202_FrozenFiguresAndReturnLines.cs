using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FrozenFiguresAndReturnLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "breakdown",
                schema: "statistics",
                table: "return_cell",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "indicator",
                schema: "statistics",
                table: "return_cell",
                type: "text",
                nullable: false,
                defaultValue: "");

            // What stood in a line by its place stands now by what the line asked for, as the forms were until this day.
            migrationBuilder.Sql("""
                update statistics.return_cell set indicator = v.indicator, breakdown = v.breakdown
                from statistics.periodic_return r, (
                    select 'BC-N' as form, 1 as line, 'BC02' as indicator, '' as breakdown union all
                    select 'BC-N', 2, 'BC03', '' union all
                    select 'BC-N', 3, 'BC05', '' union all
                    select 'BC-N', 4, 'BC06', '' union all
                    select 'BC-N', 5, 'BC06', 'scope=trong nước' union all
                    select 'BC-N', 6, 'BC06', 'scope=quốc tế' union all
                    select 'BC-N', 7, 'BC07', '' union all
                    select 'BC-N', 8, 'BC08', '' union all
                    select 'BC-Q', 1, 'BC02', '' union all
                    select 'BC-Q', 2, 'BC03', '' union all
                    select 'BC-Q', 3, 'BC06', '' union all
                    select 'BC-Q', 4, 'BC06', 'scope=trong nước' union all
                    select 'BC-Q', 5, 'BC06', 'scope=quốc tế' union all
                    select 'BC-Q', 6, 'BC07', '' union all
                    select 'VT-N', 1, 'VT02', '' union all
                    select 'VT-N', 2, 'VT03', '' union all
                    select 'VT-N', 3, 'VT04', '' union all
                    select 'VT-N', 4, 'VT05', '' union all
                    select 'VT-N', 5, 'VT05', 'pay=trả trước' union all
                    select 'VT-N', 6, 'VT05', 'pay=trả sau' union all
                    select 'VT-N', 7, 'VT10', '' union all
                    select 'VT-N', 8, 'VT10', 'tech=xDSL' union all
                    select 'VT-N', 9, 'VT10', 'tech=FTTH' union all
                    select 'VT-N', 10, 'VT11', '' union all
                    select 'VT-T', 1, 'VT02', '' union all
                    select 'VT-T', 2, 'VT04', '' union all
                    select 'VT-T', 3, 'VT05', '' union all
                    select 'VT-T', 4, 'VT08', '' union all
                    select 'VT-T', 5, 'VT10', '' union all
                    select 'VT-T', 6, 'VT11', '' union all
                    select 'IN-N', 1, 'XB03', '' union all
                    select 'IN-N', 2, 'XB04', '' union all
                    select 'PH-N', 1, 'XB06', '' union all
                    select 'PH-N', 2, 'XB06', 'product=sách' union all
                    select 'PH-N', 3, 'XB06', 'product=lịch' union all
                    select 'PH-N', 4, 'XB06', 'product=xuất bản phẩm khác' union all
                    select 'PH-N', 5, 'XB07', '' union all
                    select 'CQ-Q', 1, 'AT01', '' union all
                    select 'CQ-Q', 2, 'AT03', '' union all
                    select 'CQ-Q', 3, 'UD09', '' union all
                    select 'CQ-Q', 4, 'UD12', '' union all
                    select 'CS-6T', 1, 'CS01', '' union all
                    select 'CS-6T', 2, 'CS04', '' union all
                    select 'CS-6T', 3, 'CS04', 'state=hoạt động tốt' union all
                    select 'CS-6T', 4, 'CS04', 'state=hỏng' union all
                    select 'CS-6T', 5, 'CS05', '') v
                where r.id = return_cell.return_id and v.form = r.form and v.line = return_cell.line
                """);

            migrationBuilder.DropIndex(
                name: "ix_return_cell_return_id_line",
                schema: "statistics",
                table: "return_cell");

            migrationBuilder.DropColumn(
                name: "line",
                schema: "statistics",
                table: "return_cell");

            migrationBuilder.AddColumn<string>(
                name: "form",
                schema: "statistics",
                table: "own_indicator",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "frozen_figure",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "text", nullable: false),
                    period_from = table.Column<int>(type: "integer", nullable: false),
                    period_to = table.Column<int>(type: "integer", nullable: false),
                    breakdown = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<bool>(type: "boolean", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    printed = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_figure", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_return_cell_return_id_indicator_breakdown",
                schema: "statistics",
                table: "return_cell",
                columns: new[] { "return_id", "indicator", "breakdown" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_frozen_figure_area_id_indicator_period_from",
                schema: "statistics",
                table: "frozen_figure",
                columns: new[] { "area_id", "indicator", "period_from" });

            migrationBuilder.CreateIndex(
                name: "ix_frozen_figure_review_id",
                schema: "statistics",
                table: "frozen_figure",
                column: "review_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "frozen_figure",
                schema: "statistics");

            migrationBuilder.DropIndex(
                name: "ix_return_cell_return_id_indicator_breakdown",
                schema: "statistics",
                table: "return_cell");

            migrationBuilder.DropColumn(
                name: "breakdown",
                schema: "statistics",
                table: "return_cell");

            migrationBuilder.DropColumn(
                name: "indicator",
                schema: "statistics",
                table: "return_cell");

            migrationBuilder.DropColumn(
                name: "form",
                schema: "statistics",
                table: "own_indicator");

            migrationBuilder.AddColumn<int>(
                name: "line",
                schema: "statistics",
                table: "return_cell",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "ix_return_cell_return_id_line",
                schema: "statistics",
                table: "return_cell",
                columns: new[] { "return_id", "line" },
                unique: true);
        }
    }
}
