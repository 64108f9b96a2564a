using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Statistics;

/// <summary>The module's window on the one database.</summary>
internal sealed class StatisticsContext(DbContextOptions<StatisticsContext> options) : ModuleContext(options, StatisticsPart.It);
