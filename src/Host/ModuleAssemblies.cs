using System.Reflection;
using LienThong.Access;
using LienThong.Assignments;
using LienThong.Desk;
using LienThong.Documents;
using LienThong.Operating;
using LienThong.Organisation;
using LienThong.Schedule;
using LienThong.SectorRegisters;
using LienThong.Statistics;

namespace LienThong.Host;

/// <summary>Where pages are found.</summary>
internal static class ModuleAssemblies
{
    public static readonly Assembly[] All =
        [typeof(OrganisationModule).Assembly, typeof(AccessModule).Assembly, typeof(DocumentsModule).Assembly, typeof(DeskModule).Assembly, typeof(OperatingModule).Assembly, typeof(SectorRegistersModule).Assembly, typeof(AssignmentsModule).Assembly, typeof(ScheduleModule).Assembly, typeof(StatisticsModule).Assembly];
}
