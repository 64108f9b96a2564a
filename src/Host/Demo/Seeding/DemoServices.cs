using LienThong.Contracts.Access;

namespace LienThong.Host.Demo.Seeding;

/// <summary>What a demo node has beside the product's own services.</summary>
internal static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<IDemoAccounts, DemoAccounts>();
        services.AddScoped<OrganisationSeeder>().AddScoped<LetterFiles>().AddTransient<StoryPlayer>().AddScoped<MergerSeeder>().AddScoped<SampleSeeder>().AddScoped<ReporterSeeder>().AddScoped<DemoSeeder>();
        return services;
    }
}
